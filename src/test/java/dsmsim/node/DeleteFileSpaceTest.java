package dsmsim.node;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dsmsim.site.DataType;
import dsmsim.site.Row;
import dsmsim.site.Server;
import dsmsim.testing.Console;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeleteFileSpaceTest {
    private final Console console = Console.on("ONE");

    DeleteFileSpaceTest() {
        console.run(
                "REGISTER NODE N secretpw",
                "SIMULATE BACKUP N /fs FILES=12000",
                "SIMULATE ARCHIVE N /fs FILES=20",
                "SIMULATE MIGRATE N /fs FILES=3",
                "SIMULATE BACKUP N /other FILES=7");
    }

    private Server server() {
        return console.site().server("ONE").orElseThrow();
    }

    /** Versions of backup, archive and space management, and the file spaces that are left. */
    private String left() {
        long[] versions = new long[DataType.values().length];
        for (Row filespace : server().under(FileSpace.TYPE, "N")) {
            for (DataType type : DataType.values()) {
                versions[type.ordinal()] +=
                        FileSpace.inventory(server(), filespace, type).versions();
            }
        }
        return versions[0] + "+" + versions[1] + "+" + versions[2] + " in "
                + server().under(FileSpace.TYPE, "N").size();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # names        | what                      | return code | left
        N /fs          |                           | OK          | 7+0+0 in 1
        N *            | TYPE=ANY                  | OK          | 0+0+0 in 0
        N /fs,/other   |                           | OK          | 0+0+0 in 0
        N 2            | NAMETYPE=FSID             | OK          | 12000+20+3 in 1
        N *            | TYPE=BACKUP               | OK          | 0+20+3 in 1
        N *            | TYPE=ARCHIVE              | OK          | 12007+0+3 in 2
        N *            | TYPE=SPACEMANAGED         | OK          | 12007+20+0 in 2
        N *            | DATA=FILES                | OK          | 0+0+0 in 0
        N *            | DATA=IMAGES               | OK          | 12007+20+3 in 2
        N *            | DATA=IMAGES TYPE=ARCHIVE  | SYNTAX      | 12007+20+3 in 2
        N *            | OWNER=somebody            | OK          | 12007+20+3 in 2
        N *            | TYPE=SERVER               | INVALIDUSE  | 12007+20+3 in 2
        N /FS          |                           | NOTFOUND    | 12007+20+3 in 2
        N *            | CODETYPE=UNICODE          | NOTFOUND    | 12007+20+3 in 2
        M *            |                           | NOTFOUND    | 12007+20+3 in 2
        """)
    void deletesWhatTheCommandNames(String names, String what, String code, String left) {
        console.run("DELETE FILESPACE " + names + " WAIT=YES" + (what == null ? "" : " " + what));
        assertEquals(code, console.returnCode().name());
        assertEquals(left, left());
    }

    @Test
    void tellsHowMuchItHasDeleted() {
        assertEquals("""
                ANR0984I Process 1 for DELETE FILESPACE started in the FOREGROUND at 10:00:00.
                ANR0800I DELETE FILESPACE /f* for node N started as process 1.
                ANR0802I DELETE FILESPACE /f* (archive data) for node N started.
                ANR0806I DELETE FILESPACE /f* complete for node N: 20 objects deleted.
                ANR0986I Process 1 for DELETE FILESPACE running in the FOREGROUND processed 20 items for a total of 2,048,000 bytes with a completion state of SUCCESS at 10:00:01.""", console.run("DELETE FILESPACE N /f* TYPE=ARCHIVE WAIT=YES"));
    }

    @Test
    void goesOnStepByStep() {
        console.run("DELETE FILESPACE N /fs");
        console.run("QUERY FILESPACE N /fs");
        assertEquals("OK", console.returnCode().name());
        assertEquals("12007+20+3 in 2", left());

        console.run("SIMULATE CLOCK +00:00:01");
        assertEquals("7007+20+3 in 2", left());

        console.run("SIMULATE CLOCK +00:00:10");
        assertEquals("7+0+0 in 1", left());
        console.run("QUERY FILESPACE N /fs");
        assertEquals("NOTFOUND", console.returnCode().name());
    }

    @Test
    void nothingElseChangesTheNodeMeanwhile() {
        console.run("DELETE FILESPACE N /fs");
        for (String command :
                new String[] {"DELETE FILESPACE N /other", "RENAME FILESPACE N /other /new", "RENAME NODE N M"}) {
            console.run(command);
            assertEquals("INUSE", console.returnCode().name(), command);
        }
        console.run("REMOVE NODE N");
        assertEquals("ISREFERENCED", console.returnCode().name());
    }

    @Test
    void aNewFileSpaceIsReplicatedAnew() {
        Console site = Console.builtIn();
        site.run(
                "DELETE FILESPACE NODE1 * WAIT=YES",
                "SIMULATE BACKUP NODE1 /new FILES=5",
                "REPLICATE NODE NODE1 WAIT=YES");
        String occupancy = site.run("CONNECT DRSRV", "QUERY OCCUPANCY NODE1 /new");
        assertTrue(occupancy.contains("BACKUPPOOL              5"), occupancy);
    }
}
