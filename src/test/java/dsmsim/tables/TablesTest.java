package dsmsim.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dsmsim.product.Level;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads small texts in the format of {@code tables.txt}, and finds what is in it. */
class TablesTest {
    @Test
    void findsATableInAnyCaseAndWithItsSchema() {
        for (String name : List.of("NODES", "nodes", "TSMDB1.NODES", "tsmdb1.Nodes")) {
            assertEquals(Optional.of("TSMDB1.NODES"), found(name));
        }
    }

    @Test
    void tablesOfTheSameNameAreToldApartByTheirSchemas() {
        assertEquals(Optional.of("TSMDB1.TABLES"), found("tables"));
        assertEquals(Optional.of("SYSCAT.TABLES"), found("syscat.tables"));
        assertEquals(7, Tables.standard().find("TABLES").orElseThrow().columns().size());
        assertEquals(
                58,
                Tables.standard().find("SYSCAT.COLUMNS").orElseThrow().columns().size());
    }

    @Test
    void whatIsNotThereIsNotFound() {
        for (String name : List.of("", ".", "NODE", "SYSCAT.NODES", "ACTLOG.NODES", "TSMDB1.", "A.TSMDB1.NODES")) {
            assertEquals(Optional.empty(), found(name));
        }
    }

    private static Optional<String> found(String name) {
        return Tables.standard().find(name).map(CatalogTable::qualifiedName);
    }

    @Test
    void findsAColumnInAnyCase() {
        CatalogTable nodes = Tables.standard().find("NODES").orElseThrow();
        assertEquals("VARCHAR(65)", nodes.find("node_name").orElseThrow().type().toString());
        assertEquals(nodes.columns().get(0), nodes.find("NODE_NAME").orElseThrow());
        assertEquals(Optional.empty(), nodes.find("NODE"));
    }

    @Test
    void readsLevelsAndMarks() {
        List<CatalogTable> tables = Tables.of("text", """
                        # A comment.
                        OLD
                            FIRST DECIMAL(5,1)
                            SECOND DECIMAL(20,0) doubtful ours
                            THIRD DATE since 7.1.3
                        SYSCAT.NEW since 8.1

                            FIRST CHAR(1)
                        """).all();
        Level always = Level.of(0, 0, 0, 0);
        assertEquals(
                List.of(
                        new CatalogTable(
                                "TSMDB1",
                                "OLD",
                                always,
                                List.of(
                                        new CatalogColumn("FIRST", decimal(5, 1), always, false, false),
                                        new CatalogColumn("SECOND", decimal(20, 0), always, true, true),
                                        new CatalogColumn(
                                                "THIRD",
                                                new Db2Type(Db2Type.Kind.DATE, 0, 0, 0),
                                                Level.of(7, 1, 3, 0),
                                                false,
                                                false))),
                        new CatalogTable(
                                "SYSCAT",
                                "NEW",
                                Level.SPECTRUM_PROTECT,
                                List.of(new CatalogColumn(
                                        "FIRST",
                                        new Db2Type(Db2Type.Kind.CHAR, 1, 0, 0),
                                        Level.SPECTRUM_PROTECT,
                                        false,
                                        false)))),
                tables);
    }

    private static Db2Type decimal(int precision, int scale) {
        return new Db2Type(Db2Type.Kind.DECIMAL, 0, precision, scale);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    T/ A DATE/ B TIME/ A REAL        | line 4: column A is twice in table T
                    T/ A DATE/U/ A DATE/TSMDB1.T     | line 5: table TSMDB1.T is there twice
                    T/U/ A DATE                      | line 2: table T ends without a column
                    T/ A DATE/U                      | line 3: table U ends without a column
                    " A DATE"                        | line 1: column A stands before the first table
                    ADSM.T/ A DATE                   | line 1: unknown schema ADSM
                    T new/ A DATE                    | line 1: unknown mark new
                    T since/ A DATE                  | line 1: not a level:
                    T/ A                             | line 2: column A has no type
                    T/ A DATE since eight            | line 2: not a level: eight
                    T/ A DATE recalled               | line 2: unknown mark recalled
                    T/ A BIGINT ours                 | line 2: no scale of column A can be ours: it is BIGINT
                    T/ A TEXT                        | line 2: unknown type TEXT
                    T/ A (5)                         | line 2: unknown type (5)
                    T/ A integer                     | line 2: unknown type integer
                    T/ A INTEGER(4)                  | line 2: unknown type INTEGER(4)
                    T/ A VARCHAR                     | line 2: unknown type VARCHAR
                    T/ A VARCHAR(65                  | line 2: unknown type VARCHAR(65
                    T/ A VARCHAR(many)               | line 2: unknown type VARCHAR(many)
                    T/ A DECIMAL(5)                  | line 2: unknown type DECIMAL(5)
                    T/ A DECIMAL(5,1,1)              | line 2: unknown type DECIMAL(5,1,1)
                    T/ A CHAR(256)                   | line 2: length 256 is not between 0 and 255
                    T/ A VARCHAR(32673)              | line 2: length 32673 is not between 0 and 32672
                    T/ A DECIMAL(32,0)               | line 2: precision 32 is not between 1 and 31
                    T/ A DECIMAL(0,0)                | line 2: precision 0 is not between 1 and 31
                    T/ A DECIMAL(5,6)                | line 2: scale 6 is not between 0 and 5
                    """)
    void aFaultIsToldWithItsLine(String lines, String sentence) {
        String text = lines.replace('/', '\n');
        assertEquals(
                "text, " + sentence,
                assertThrows(IllegalStateException.class, () -> Tables.of("text", text))
                        .getMessage()
                        .strip());
    }
}
