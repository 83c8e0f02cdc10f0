package dsmsim.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dsmsim.product.Level;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Compares {@code tables.txt} with the columns of a server's catalog that it is made of. */
class TablesResourceTest {
    private static final Path FACTS = Path.of("src/test/resources/catalog/sql-catalog-columns.tsv");
    private static final Level EARLIEST = Level.of(0, 0, 0, 0);

    /** What a server's COLUMNS call the types, and the bytes of a value where the type does not say how many. */
    private static final Map<Db2Type.Kind, String> NAMES_AND_LENGTHS = Map.of(
            Db2Type.Kind.SMALLINT, "SMALLINT 2",
            Db2Type.Kind.INTEGER, "INTEGER 4",
            Db2Type.Kind.BIGINT, "BIGINT 8",
            Db2Type.Kind.REAL, "REAL 4",
            Db2Type.Kind.DOUBLE, "DOUBLE 8",
            Db2Type.Kind.DATE, "DATE 4",
            Db2Type.Kind.TIME, "TIME 3",
            Db2Type.Kind.TIMESTAMP, "TIMESTAMP 10");

    @Test
    void everyColumnIsWhatTheServerHas() throws IOException {
        List<String> facts = Files.readAllLines(FACTS);
        List<String> written = lines();
        assertEquals(
                facts.subList(1, facts.size()).stream().sorted().toList(),
                written.stream().sorted().toList());
    }

    @Test
    void counts() {
        List<CatalogTable> tables = Tables.standard().all();
        List<CatalogColumn> columns =
                tables.stream().flatMap(table -> table.columns().stream()).toList();
        assertEquals(167, tables.size());
        assertEquals(2489, columns.size());
        assertEquals(53, columns.stream().filter(CatalogColumn::scaleIsOurs).count());
        assertEquals(15, columns.stream().filter(CatalogColumn::doubtful).count());
    }

    @Test
    void tablesAreSortedByName() {
        List<String> names = Tables.standard().all().stream()
                .map(table -> table.schema().equals("TSMDB1") ? table.name() : table.qualifiedName())
                .toList();
        assertEquals(names.stream().sorted().toList(), names);
    }

    /** The catalog's columns as the facts have them. */
    private static List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (CatalogTable table : Tables.standard().all()) {
            for (CatalogColumn column : table.columns()) {
                lines.add(String.join(
                        "\t",
                        table.schema(),
                        table.name(),
                        Integer.toString(table.columns().indexOf(column)),
                        column.name(),
                        typeLengthAndScale(column),
                        mark(table, column)));
            }
        }
        return lines;
    }

    private static String typeLengthAndScale(CatalogColumn column) {
        Db2Type type = column.type();
        return switch (type.kind()) {
            case CHAR -> "CHARACTER\t" + type.length() + "\t";
            case VARCHAR, CLOB -> type.kind() + "\t" + type.length() + "\t";
            case DECIMAL -> "DECIMAL\t" + type.precision() + "\t" + (column.scaleIsOurs() ? "" : type.scale());
            default -> NAMES_AND_LENGTHS.get(type.kind()).replace(' ', '\t') + "\t";
        };
    }

    private static String mark(CatalogTable table, CatalogColumn column) {
        if (column.doubtful()) {
            return "?";
        }
        if (column.since().equals(EARLIEST)) {
            return "";
        }
        assertEquals(Level.SPECTRUM_PROTECT, column.since());
        return table.since().equals(EARLIEST) ? "*" : "table*";
    }
}
