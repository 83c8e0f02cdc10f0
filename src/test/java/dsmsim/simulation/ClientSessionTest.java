package dsmsim.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dsmsim.product.Level;
import dsmsim.site.LogEntry;
import dsmsim.site.Site;
import dsmsim.testing.Console;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a client's session leaves in the log, and what it costs. */
class ClientSessionTest {
    private static final int SESSIONS = 20_000;
    /** Bytes; as separate messages a session would take some thousands. */
    private static final long MOST_BYTES = 400;

    @Test
    void asManyMessagesAreCountedAsAreDrawn() {
        for (ClientReport.Kind kind : ClientReport.Kind.values()) {
            for (Level level : List.of(Level.of(6, 3, 0, 0), Level.of(8, 1, 3, 0), Level.of(8, 1, 26, 0))) {
                ClientReport report = new ClientReport(kind, 1, 2, 3, 4, 5, Optional.empty());
                ClientSession session = new ClientSession(LocalDateTime.MIN, 3, "NODE1", "AIX", level, report);
                assertEquals(session.lines().size(), session.size(), kind + " " + level);
            }
        }
    }

    @Test
    void sizesAreGivenAsTheClientGivesThem() {
        assertEquals("            0  B", size(0));
        assertEquals("        1,023  B", size(1023));
        assertEquals("         1.00 KB", size(1024));
        assertEquals("     1,010.32 MB", size(1_059_397_304));
        assertEquals("         1.00 EB", size(1L << 60));
    }

    private static String size(long bytes) {
        return ClientReport.stored(ClientReport.Kind.BACKUP, 1, bytes).messages(1, "N").stream()
                .filter(message -> message.identifier().equals("ANE4961I"))
                .map(message -> message.inserts().get(2))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aRollbackTakesNoNumberBack() {
        Console console = Console.builtIn();
        console.session().setItemCommit(false);
        console.run("SIMULATE BACKUP NODE1 /FS1", "ROLLBACK", "SIMULATE BACKUP NODE1 /FS1");
        List<Integer> numbers = new ArrayList<>();
        for (LogEntry entry : console.site().server("PRODSRV").orElseThrow().log()) {
            if (entry.message().identifier().equals("ANR0403I")) {
                numbers.add(entry.session());
            }
        }
        assertEquals(numbers.stream().distinct().toList(), numbers);
    }

    @Test
    void sessionsTakeLittleRoom() {
        Console console = Console.builtIn();
        long before = used();
        for (int i = 0; i < SESSIONS; i++) {
            console.run("SIMULATE BACKUP NODE1 /FS1");
        }
        Site last = console.site();
        // The moments before are kept as well, and are not what is weighed here.
        console = null;
        long each = (used() - before) / SESSIONS;
        assertTrue(each < MOST_BYTES, each + " bytes a session");
        assertTrue(last.server("PRODSRV").orElseThrow().log().size() > 18 * SESSIONS);
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
