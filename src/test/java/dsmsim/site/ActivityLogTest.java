package dsmsim.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dsmsim.message.Message;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is kept as one entry is read, counted and dropped as the messages that it is. */
class ActivityLogTest {
    private static final LocalDateTime START = LocalDateTime.of(2014, 3, 1, 10, 0);

    private final ActivityLog log = ActivityLog.EMPTY
            .plus(entry("A", START))
            .plus(new Session(START.plusMinutes(1)))
            .plus(entry("B", START.plusMinutes(2)));

    private static LogEntry entry(String name, LocalDateTime time) {
        return new LogEntry(time, Message.of("ANR2063I", name), 0, 0, "");
    }

    /** Three messages at once. */
    private record Session(LocalDateTime time) implements Logged {
        @Override
        public String form() {
            return "SESSION";
        }

        @Override
        public List<?> stored() {
            return List.of();
        }

        @Override
        public int session() {
            return 7;
        }

        @Override
        public int size() {
            return 3;
        }

        @Override
        public List<LogEntry> lines() {
            return List.of(entry("X", time), entry("Y", time), entry("Z", time));
        }
    }

    private static String names(Iterable<LogEntry> entries) {
        List<String> names = new ArrayList<>();
        entries.forEach(entry -> names.add(entry.message().inserts().get(0)));
        return String.join("", names);
    }

    @Test
    void messagesAreCountedAndReadBackwards() {
        assertEquals(5, log.size());
        assertEquals("BZYXA", names(log));
        assertEquals("ZYX", names(log.of(7)));
    }

    @Test
    void sinceAMomentTheyComeOldestFirst() {
        assertEquals("XYZB", names(log.since(START.plusMinutes(1)).toList()));
        assertEquals(4, log.keepSince(START.plusMinutes(1)).size());
        assertSame(log, log.keepSince(START));
        assertEquals(0, log.keepSince(START.plusMinutes(3)).size());
    }

    @Test
    void whatIsNewIsFoundWhateverWasDroppedMeanwhile() {
        assertEquals("AXYZB", names(log.beyond(ActivityLog.EMPTY)));
        assertEquals("", names(log.beyond(log)));
        ActivityLog longer = log.plus(new Session(START.plusMinutes(2))).plus(entry("C", START.plusMinutes(3)));
        assertEquals("XYZC", names(longer.beyond(log)));
        assertEquals("XYZC", names(longer.keepSince(START.plusMinutes(2)).beyond(log)));
        assertEquals("C", names(longer.keepSince(START.plusMinutes(3)).beyond(log)));
    }
}
