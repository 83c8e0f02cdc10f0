package dsmsim.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dsmsim.testing.Console;
import dsmsim.testing.TableRows;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What sessions and processes leave in the activity summary of their server. */
class SummaryTest {
    private static final String[] COUNTS = {
        "ACTIVITY", "NUMBER", "ENTITY", "EXAMINED", "AFFECTED", "FAILED", "BYTES", "SUCCESSFUL"
    };

    private final Console console = Console.builtIn();

    @BeforeEach
    void dropWhatTheSiteBeginsWith() {
        console.run("SET SUMMARYRETENTION 1", "SIMULATE CLOCK +1D");
    }

    private List<String> rows(LocalDateTime now, String... columns) {
        return TableRows.of(console.site(), "PRODSRV", now, "SUMMARY", columns);
    }

    private List<String> today(String... columns) {
        return rows(Console.START.plusDays(1), columns);
    }

    private int lastSession() {
        return console.site().server("PRODSRV").orElseThrow().lastSession();
    }

    @Test
    void aBackupIsARecord() {
        console.run("SIMULATE BACKUP NODE1 /FS7 FILES=3 SIZE=1K");

        assertEquals(List.of("BACKUP " + lastSession() + " NODE1 3 3 0 3072 YES"), today(COUNTS));
        assertEquals(
                List.of("2014-03-02T10:00 2014-03-02T10:00 1 3072 -"),
                today("START_TIME", "END_TIME", "PROCESSES", "BYTES_PROTECTED", "ENTITY").stream()
                        .map(row -> row.replace("NODE1", "-"))
                        .toList());
    }

    @Test
    void whatCannotBeReadHasFailed() {
        console.run("SIMULATE BACKUP NODE1 /FS7 FILES=3 SIZE=1K");
        console.run("SIMULATE ARCHIVE NODE1 /FS7 FILES=2 SIZE=2K");
        console.run("SIMULATE DAMAGE PRODSRV NODE1 /FS7 FILES=1");
        console.run("SIMULATE RESTORE NODE1 /FS7 FILES=3");

        int session = lastSession();
        assertEquals(
                List.of("RESTORE " + session + " NODE1 0 2 1 2048 NO", "RETRIEVE " + session + " NODE1 0 1 1 2048 NO"),
                today(COUNTS).subList(2, 4));
    }

    @Test
    void anExpirationIsOneRecordForAllNodes() {
        console.run("SIMULATE BACKUP NODE1 /FS7 FILES=3", "SIMULATE ERASE NODE1 /FS7 FILES=3");
        console.run("EXPIRE INVENTORY WAIT=YES RESOURCE=4");

        List<String> rows = today("ACTIVITY", "ENTITY", "PROCESSES", "SUCCESSFUL", "COMMMETH", "ADDRESS");
        assertEquals("EXPIRATION - 4 YES - -", rows.get(rows.size() - 1));
    }

    @Test
    void aReplicationIsARecordForEachNode() {
        console.run("SIMULATE BACKUP NODE1 /FS7 FILES=3 SIZE=1K");
        console.run("REPLICATE NODE NODE1 WAIT=YES");

        List<String> rows = today("ACTIVITY", "ENTITY", "AFFECTED", "BYTES", "SUCCESSFUL");
        assertEquals(List.of("BACKUP NODE1 3 3072 YES", "REPLICATION NODE1 3 3072 YES"), rows);
    }

    @Test
    void recordsStayAsLongAsTheServerIsTold() {
        console.run("SIMULATE BACKUP NODE1 /FS7 FILES=3");

        assertEquals(1, today("NUMBER").size());
        assertEquals(0, rows(Console.START.plusDays(2), "NUMBER").size());
        console.run("SET SUMMARYRETENTION 2");
        assertEquals(1, rows(Console.START.plusDays(2), "NUMBER").size());
    }

    @Test
    void withoutRetentionNothingIsKept() {
        console.run("SET SUMMARYRETENTION 0", "SIMULATE BACKUP NODE1 /FS7 FILES=3");
        assertEquals(0, today("NUMBER").size());

        console.run("SET SUMMARYRETENTION 9999");
        assertEquals(
                List.of(),
                today("END_TIME").stream()
                        .filter(end -> end.startsWith("2014-03-02"))
                        .toList());
    }

    @Test
    void aRollbackTakesNoRecordBack() {
        int before = today("NUMBER").size();
        console.run("SIMULATE BACKUP NODE1 /FS7 FILES=3", "ROLLBACK");

        assertEquals(before + 1, today("NUMBER").size());
    }
}
