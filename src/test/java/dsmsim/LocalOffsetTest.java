package dsmsim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalOffsetTest {
    private static final Path ZONES = Path.of("/usr/share/zoneinfo");

    @TempDir
    private Path folder;

    @Test
    void aRuleWithoutSummerTimeIsRead() {
        assertEquals(0, LocalOffset.offset("UTC0"));
        assertEquals(3600, LocalOffset.offset("CET-1"));
        assertEquals(-5 * 3600, LocalOffset.offset("EST5"));
        assertEquals(19_800, LocalOffset.offset("<+0530>-5:30"));
        assertEquals(-34_200, LocalOffset.offset("<-0930>9:30"));
        for (String other : List.of("CET-1CEST,M3.5.0,M10.5.0/3", "", "UTC", "<+03>", "A1:2:3:4")) {
            assertEquals(LocalOffset.UNKNOWN, LocalOffset.offset(other), other);
        }
    }

    /** Where the system has such files. */
    @Test
    void itIsWhatJavaSays() {
        long now = 1_790_000_000L;
        int known = 0;
        for (String zone : TimeZone.getAvailableIDs()) {
            int fixed = LocalOffset.fixed(ZONES.resolve(zone), now);
            if (fixed != LocalOffset.UNKNOWN) {
                known++;
                assertEquals(TimeZone.getTimeZone(zone).getOffset(now * 1000) / 1000, fixed, zone);
            }
        }
        assertTrue(known > 100 || !Files.exists(ZONES.resolve("Asia/Tokyo")), known + " zones");
    }

    @Test
    void whatIsNoSuchFileIsUnknown() throws IOException {
        assertEquals(LocalOffset.UNKNOWN, LocalOffset.fixed(folder.resolve("none"), 0));
        for (String content : List.of("", "TZif", "TZif2" + "\0".repeat(39), "no zone at all")) {
            Path file = Files.writeString(folder.resolve("zone"), content);
            assertEquals(LocalOffset.UNKNOWN, LocalOffset.fixed(file, 0), content);
        }
    }
}
