package dsmsim.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dsmsim.site.Fact;
import dsmsim.site.Relation;
import dsmsim.site.View;
import dsmsim.tables.CatalogColumn;
import dsmsim.tables.Tables;
import dsmsim.testing.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The first rows of every table with its columns in order, as SELECT will read them, against a file that is rewritten with
 * the transcripts ({@code -Dtranscripts.rewrite=true}).
 */
class RowsTest {
    private static final boolean REWRITES = Boolean.getBoolean("transcripts.rewrite");
    private static final Path FILE = Path.of("src/test/resources/catalog/rows.txt");
    private static final int MOST_ROWS = 2;

    private static final List<String> COMMANDS = List.of(
            "UPDATE NODE NODE1 CONTACT='somebody' COMPRESSION=YES PASSEXP=30 TARGETLEVEL=7.1.1.0",
            "REGISTER NODE AGENT1 secretpw",
            "GRANT PROXYNODE TARGET=NODE1 AGENT=AGENT1",
            "DEFINE NODEGROUP GROUP1 DESCRIPTION='a group'",
            "DEFINE NODEGROUPMEMBER GROUP1 NODE1,AGENT1",
            "DEFINE SERVERGROUP GROUP2 DESCRIPTION='servers'",
            "DEFINE GRPMEMBER GROUP2 DRSRV",
            "DEFINE CLOPTSET OPTIONS1 DESCRIPTION='options'",
            "DEFINE CLIENTOPT OPTIONS1 INCLEXCL 'exclude /tmp/*'",
            "DEFINE CLIENTOPT OPTIONS1 INCLEXCL 'include /tmp/keep/*' FORCE=YES",
            "UPDATE NODE AGENT1 CLOPTSET=OPTIONS1",
            "DEFINE COLLOCGROUP COLLOC1 DESCRIPTION='a file space'",
            "DEFINE COLLOCMEMBER COLLOC1 NODE1 FILESPACE=/FS1",
            "DEFINE COLLOCGROUP COLLOC2 DESCRIPTION='a node'",
            "DEFINE COLLOCMEMBER COLLOC2 AGENT1",
            "DEFINE SPACETRIGGER STG FULLPCT=90",
            "DEFINE SPACETRIGGER STG STGPOOL=BACKUPPOOL EXPANSIONPREFIX=/tsm/",
            "DEFINE SCRIPT SCRIPT1 'query node' DESCRIPTION='asks'",
            "UPDATE COPYGROUP STANDARD STANDARD STANDARD VEREXISTS=NOLIMIT SERIALIZATION=STATIC",
            "SET MAXCMDRETRIES 4",
            "SET CONFIGMANAGER ON",
            "UPDATE PROFILE DEFAULT_PROFILE DESCRIPTION='for all'",
            "CONNECT DRSRV",
            "DEFINE SUBSCRIPTION DEFAULT_PROFILE SERVER=PRODSRV",
            "CONNECT PRODSRV",
            "DEFINE ALERTTRIGGER ANR2034E ADMIN=ADMIN",
            "DEFINE MACHINE DISTRICT5 BUILDING=101 FLOOR=27 ROOM=data PRIORITY=1 ADSMSERVER=YES DESCRIPTION=accounts",
            "DEFINE MACHNODEASSOCIATION DISTRICT5 NODE1",
            "INSERT MACHINE DISTRICT5 1 CHARACTERISTICS='Machine owner is Mary'",
            "INSERT MACHINE DISTRICT5 2 CHARACTERISTICS='8 processors'",
            "INSERT MACHINE DISTRICT5 1 RECOVERYINSTRUCTIONS='Call Mary'",
            "DEFINE RECOVERYMEDIA RECMED1 TYPE=BOOT VOLUMENAMES=vol1,vol2 LOCATION=vault PRODUCT=sysback"
                    + " PRODUCTINFO='level 5' DESCRIPTION=images",
            "DEFINE RECMEDMACHASSOCIATION RECMED1 DISTRICT5",
            "SET DRMPRIMSTGPOOL BACKUPPOOL,ARCH*",
            "SET DRMCOPYSTGPOOL COPYPOOL",
            "SET DRMACTIVEDATASTGPOOL ACTIVEPOOL",
            "SET DRMPLANPREFIX /recplans/",
            "SIMULATE BACKUP NODE1 /FS1 FILES=500000",
            "REPLICATE NODE NODE1");

    @Test
    void tablesHaveTheirContentInTheSpellingOfTheProduct() throws IOException {
        Console console = Console.builtIn();
        for (String command : COMMANDS) {
            String reply = console.run(command);
            assertEquals(0, console.returnCode().number(), () -> command + "\n" + reply);
        }
        View where =
                new View(console.site(), console.site().server("PRODSRV").orElseThrow(), Console.START, 1, "ADMIN");
        StringBuilder page = new StringBuilder();
        Declarations.relations().stream()
                .sorted((one, other) -> one.table().compareTo(other.table()))
                .forEach(relation -> add(page, relation, where));
        if (REWRITES) {
            Files.writeString(FILE, page);
        }
        assertEquals(Files.readString(FILE), page.toString());
    }

    private static <R> void add(StringBuilder page, Relation<R> relation, View where) {
        int rows = 0;
        for (R row : relation.rows().apply(where)) {
            if (rows++ < MOST_ROWS) {
                page.append(relation.table()).append('\n');
                add(page, relation.facts(), relation.table(), row, where);
            }
        }
    }

    private static <R> void add(StringBuilder page, List<Fact<R>> facts, String table, R row, View where) {
        for (CatalogColumn column : Tables.standard().find(table).orElseThrow().columns()) {
            for (Fact<R> fact : facts) {
                Object value = fact.value(row, where);
                if (fact.column().equals(column.name()) && !value.equals("")) {
                    page.append(String.format("    %-28s %s%n", column.name(), value));
                }
            }
        }
    }
}
