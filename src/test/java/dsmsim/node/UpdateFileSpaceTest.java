package dsmsim.node;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dsmsim.site.DataType;
import dsmsim.site.Row;
import dsmsim.testing.Console;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UpdateFileSpaceTest {
    private final Console console = Console.on("ONE");

    UpdateFileSpaceTest() {
        console.run(
                "REGISTER NODE A secretpw",
                "REGISTER NODE B secretpw",
                "SIMULATE BACKUP A /one",
                "SIMULATE BACKUP A /two",
                "SIMULATE BACKUP B /one");
    }

    private Row filespace(String node, int id) {
        return console.site()
                .server("ONE")
                .orElseThrow()
                .find(FileSpace.TYPE, node, id)
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # names        | types          | what                              | return code
        A /one         | BACKUP         |                                   | SYNTAX
        A /one         | BACKUP,BACKUP  | REPLSTATE=ENABLED                 | SYNTAX
        A /one         | BACKUP         | REPLRULE=ACTIVE_DATA              | OK
        A /one         | BACKUP         | REPLRULE=ACTIVE_DATA_HIGH_PRIORITY| OK
        A /one         | ARCHIVE        | REPLRULE=ACTIVE_DATA              | SYNTAX
        A /one         | BACKUP,ARCHIVE | REPLRULE=ACTIVE_DATA              | SYNTAX
        A /one         | BACKUP,ARCHIVE | REPLRULE=NONE REPLSTATE=DISABLED  | OK
        A /one         | SPACEMANAGED   | REPLSTATE=PURGEDATA               | OK
        A /One         | BACKUP         | REPLSTATE=ENABLED                 | NOTFOUND
        C /one         | BACKUP         | REPLSTATE=ENABLED                 | NOTFOUND
        * /three       | BACKUP         | REPLSTATE=ENABLED                 | NOTFOUND
        A 2            | BACKUP         | REPLSTATE=ENABLED NAMETYPE=FSID   | OK
        A /two         | BACKUP         | REPLSTATE=ENABLED NAMETYPE=FSID   | SYNTAX
        * 2            | BACKUP         | REPLSTATE=ENABLED NAMETYPE=FSID   | SYNTAX
        A /one         | BACKUP         | REPLSTATE=ENABLED NAMETYPE=UNICODE| NOTFOUND
        A *            | BACKUP         | REPLSTATE=ENABLED CODETYPE=UNICODE| NOTFOUND
        """)
    void allowsTheCombinationsOfTheManual(String names, String types, String what, String code) {
        String rest = what == null ? "" : " " + what;
        console.run("UPDATE FILESPACE " + names + " DATATYPE=" + types + rest);
        assertEquals(code, console.returnCode().name());
    }

    @Test
    void changesTheNamedTypesOfAllThatMatch() {
        console.run("UPDATE FILESPACE * /one DATATYPE=ARCHIVE REPLRULE=ALL_DATA REPLSTATE=PURGEDATA");

        for (String node : new String[] {"A", "B"}) {
            assertEquals(ReplicationRule.ALL_DATA, filespace(node, 1).get(FileSpace.rule(DataType.ARCHIVE)));
            assertEquals(FileSpaceState.PURGEDATA, filespace(node, 1).get(FileSpace.state(DataType.ARCHIVE)));
            assertEquals(ReplicationRule.DEFAULT, filespace(node, 1).get(FileSpace.rule(DataType.BACKUP)));
        }
        assertEquals(ReplicationRule.DEFAULT, filespace("A", 2).get(FileSpace.rule(DataType.ARCHIVE)));
    }

    @Test
    void showsNoStateWhereNothingIsReplicated() {
        String before = console.run("QUERY FILESPACE A /one FORMAT=DETAILED");
        assertTrue(before.contains("Backup Replication Rule State: None\n"), before);

        console.run("UPDATE NODE A REPLSTATE=ENABLED", "UPDATE FILESPACE A /one DATATYPE=ARCHIVE REPLRULE=NONE");

        String after = console.run("QUERY FILESPACE A /one FORMAT=DETAILED");
        assertTrue(after.contains("Backup Replication Rule State: Enabled\n"), after);
        assertTrue(after.contains("Archive Replication Rule State: None\n"), after);
    }
}
