package dsmsim.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dsmsim.tables.Db2Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class AggregatesTest {
    private static final String NONE = "";

    /** What the aggregate of values of a type gives; the values have commas between them. */
    private static String aggregate(String name, String type, String values, Argument... more) {
        Db2Type read = SqlSample.type(type);
        List<Argument> arguments = new ArrayList<>(List.of(Argument.of(read)));
        arguments.addAll(List.of(more));
        try {
            Aggregation aggregation = Aggregates.bind(name, false, arguments);
            Accumulator accumulator = aggregation.accumulators().get();
            for (String value : values.isEmpty() ? new String[0] : values.split(",")) {
                accumulator.add(SqlSample.argument(type + "'" + value + "'").constant());
            }
            Object result = accumulator.result();
            return aggregation.type()
                    + " "
                    + (result == null
                            ? "NULL"
                            : Display.text(SqlSample.checked(result, aggregation.type()), aggregation.type()));
        } catch (SqlFailure failure) {
            return failure.text().substring(0, failure.text().indexOf(' '));
        }
    }

    @Test
    void sums() {
        assertEquals("INTEGER 3", aggregate("SUM", "INTEGER", "1,2"));
        assertEquals("INTEGER 40000", aggregate("sum", "SMALLINT", "20000,20000"));
        assertEquals("SQL0802N", aggregate("SUM", "INTEGER", "2147483647,1"));
        assertEquals("INTEGER 2147483647", aggregate("SUM", "INTEGER", "2147483647,1,-1"));
        assertEquals("BIGINT 2147483648", aggregate("SUM", "BIGINT", "2147483647,1"));
        assertEquals("SQL0802N", aggregate("SUM", "BIGINT", "9223372036854775807,1"));
        assertEquals("SQL0802N", aggregate("SUM", "BIGINT", "-9223372036854775808,-1"));
        assertEquals("DECIMAL(31,2) 3.75", aggregate("SUM", "DECIMAL(8,2)", "1.50,2.25"));
        assertEquals("SQL0802N", aggregate("SUM", "DECIMAL(31,0)", "9999999999999999999999999999999,1"));
        assertEquals("DOUBLE 3.75000000000000E+000", aggregate("SUM", "DOUBLE", "1.5,2.25"));
        assertEquals("DECFLOAT 3.75", aggregate("SUM", "VARCHAR(8)", "1.5,2.25"));
        assertEquals("SQL0420N", aggregate("SUM", "VARCHAR(8)", "1.5,x"));
        assertEquals("SQL0440N", aggregate("SUM", "DATE", NONE));
        assertEquals("INTEGER NULL", aggregate("SUM", "INTEGER", NONE));
    }

    @Test
    void averages() {
        assertEquals("INTEGER 1", aggregate("AVG", "INTEGER", "1,2"));
        assertEquals("INTEGER -1", aggregate("AVG", "SMALLINT", "-1,-2"));
        assertEquals("SQL0802N", aggregate("AVG", "INTEGER", "2147483647,1"));
        assertEquals("BIGINT 1073741824", aggregate("AVG", "BIGINT", "2147483647,1"));
        assertEquals("DECIMAL(31,25) 1.8750000000000000000000000", aggregate("AVG", "DECIMAL(8,2)", "1.50,2.25"));
        assertEquals("DECIMAL(31,1) 0.3", aggregate("AVG", "DECIMAL(31,1)", "0.5,0.2"));
        assertEquals("DOUBLE 1.87500000000000E+000", aggregate("AVG", "DOUBLE", "1.5,2.25"));
        assertEquals("DECIMAL(31,2) NULL", aggregate("AVG", "DECIMAL(31,2)", NONE));
    }

    @Test
    void others() {
        assertEquals("INTEGER 2", aggregate("COUNT", "VARCHAR(5)", "a,b"));
        assertEquals("INTEGER 0", aggregate("COUNT", "DATE", NONE));
        assertEquals("DECIMAL(31,0) 2", aggregate("COUNT_BIG", "VARCHAR(5)", "a,b"));
        assertEquals("VARCHAR(5) a", aggregate("MIN", "VARCHAR(5)", "b,a,c"));
        assertEquals("VARCHAR(5) c", aggregate("MAX", "VARCHAR(5)", "b,c,a"));
        assertEquals("DATE 2024-05-02", aggregate("MAX", "DATE", "2024-05-01,2024-05-02"));
        assertEquals("DECIMAL(5,2) -1.50", aggregate("MIN", "DECIMAL(5,2)", "0,-1.5"));
        assertEquals("DATE NULL", aggregate("MIN", "DATE", NONE));
        assertEquals("DOUBLE 2.00000000000000E+000", aggregate("STDDEV", "INTEGER", "2,4,4,4,5,5,7,9"));
        assertEquals("DOUBLE 4.00000000000000E+000", aggregate("VARIANCE", "DECIMAL(5,2)", "2,4,4,4,5,5,7,9"));
        assertEquals("DOUBLE 2.50000000000000E+000", aggregate("VARIANCE_SAMP", "INTEGER", "1,2,3,4,5"));
        assertEquals("DOUBLE NULL", aggregate("VAR_SAMP", "INTEGER", "1"));
        assertEquals("DOUBLE 0.00000000000000E+000", aggregate("VAR", "INTEGER", "1"));
        assertEquals("VARCHAR(4000) a, b", aggregate("LISTAGG", "VARCHAR(5)", "a,b", Literals.text(", ")));
        assertEquals("VARCHAR(4000) 12", aggregate("LISTAGG", "INTEGER", "1,2"));
        assertEquals("SQL0171N", aggregate("LISTAGG", "INTEGER", "1,2", Argument.of(Db2Type.varchar(1))));
        assertEquals("SQL0440N", aggregate("NOSUCH", "INTEGER", "1"));
        assertEquals("SQL0440N", aggregate("SUM", "INTEGER", "1", Literals.number("1")));
    }

    @Test
    void listsAreLimited() {
        Accumulator list = Aggregates.bind("LISTAGG", false, List.of(Argument.of(Db2Type.varchar(1000))))
                .accumulators()
                .get();
        String thousand = "x".repeat(1000);
        for (int count = 0; count < 4; count++) {
            list.add(thousand);
        }
        assertEquals(-137, assertThrows(SqlFailure.class, () -> list.add("x")).code());
    }

    @Test
    void allRowsCount() {
        Accumulator count =
                Aggregates.bind("COUNT", false, List.of()).accumulators().get();
        count.add(null);
        count.add("x");
        assertEquals(2L, count.result());
        assertEquals(
                -440,
                assertThrows(SqlFailure.class, () -> Aggregates.bind("SUM", false, List.of()))
                        .code());
    }

    @Test
    void namesAndHelp() {
        assertEquals(true, Aggregates.isAggregate("listagg"));
        assertEquals(false, Aggregates.isAggregate("SUBSTR"));
        assertEquals("LISTAGG(text[, separator])", Aggregates.synopsis("LISTAGG"));
        assertEquals("SUBSTR(text, start[, length])", Functions.synopsis("substr"));
        Set<String> faults = new TreeSet<>();
        Functions.names().forEach(name -> checkHelp(name, Functions.help(name), faults));
        Aggregates.names().forEach(name -> checkHelp(name, Aggregates.help(name), faults));
        assertEquals(Set.of(), faults);
    }

    private static void checkHelp(String name, String help, Set<String> faults) {
        if (!help.endsWith(".") || help.length() > 100) {
            faults.add(name + ": " + help);
        }
    }
}
