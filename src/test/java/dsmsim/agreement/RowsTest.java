package dsmsim.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dsmsim.site.Fact;
import dsmsim.site.Relation;
import dsmsim.site.View;
import dsmsim.tables.CatalogColumn;
import dsmsim.tables.Tables;
import dsmsim.testing.Console;
import dsmsim.testing.Samples;
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
    private static final int MOST_ROWS = 3;
    /** Of PRODSRV. */
    private static final String LEVEL = "7.1.1.100";

    private static final List<String> COMMANDS = List.of(
            "UPDATE NODE NODE1 CONTACT='somebody' COMPRESSION=YES PASSEXP=30 TARGETLEVEL=7.1.1.0",
            "DEFINE COLLOCMEMBER COLLOC1 NODE1",
            "SET CONFIGMANAGER ON",
            "UPDATE PROFILE DEFAULT_PROFILE DESCRIPTION='for all'",
            "CONNECT DRSRV",
            "DEFINE SUBSCRIPTION DEFAULT_PROFILE SERVER=PRODSRV",
            "CONNECT PRODSRV",
            "SIMULATE BACKUP NODE1 /FS1 FILES=500000",
            "REPLICATE NODE NODE1");

    @Test
    void tablesHaveTheirContentInTheSpellingOfTheProduct() throws IOException {
        Console console = Console.builtIn();
        Samples.run(console, "PRODSRV", LEVEL);
        Samples.run(console, COMMANDS);
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
            if (rows++ == MOST_ROWS) {
                return;
            }
            page.append(relation.table()).append('\n');
            add(page, relation.facts(), relation.table(), row, where);
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
