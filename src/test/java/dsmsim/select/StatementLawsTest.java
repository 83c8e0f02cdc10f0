package dsmsim.select;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dsmsim.product.Level;
import dsmsim.sql.SqlFailure;
import dsmsim.tables.Tables;
import dsmsim.testing.Fuzz;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of all statements of a kind, where H2 cannot tell. */
class StatementLawsTest {
    private static final int TABLES = 30;
    private static final int ROWS = 8;

    private final Fuzz fuzz = new Fuzz();

    private static Engine engine(Random random) {
        return Engine.on(MadeUpTables.LEVEL, MadeUpTables.of(random, ROWS).relations());
    }

    /** H2 has neither, but the rows of which they are made. */
    @Test
    void exceptAllAndIntersectAllCountRows() throws SQLException {
        String one = "select highmig, reclaim from stgpools";
        String other = "select num_sides, times_mounted from volumes";
        try (Oracle oracle = new Oracle()) {
            for (int i = 0; i < TABLES; i++) {
                MadeUpTables tables = MadeUpTables.of(fuzz.random(), 3 * ROWS);
                oracle.fill(tables.rows());
                Engine engine = Engine.on(MadeUpTables.LEVEL, tables.relations());
                List<String> left = Likeness.sorted(oracle.run(one));
                List<String> rest = new ArrayList<>(left);
                List<String> both = new ArrayList<>();
                for (String row : Likeness.sorted(oracle.run(other))) {
                    if (rest.remove(row)) {
                        both.add(row);
                    }
                }
                assertEquals(
                        rest,
                        Likeness.sorted(engine.run(one + " except all " + other).rows()));
                assertEquals(
                        both,
                        Likeness.sorted(
                                engine.run(one + " intersect all " + other).rows()));
            }
        }
    }

    /** What a query within a value reads of the one around it may as well stand there as a constant. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "select count(*) from stgpools a full join (stgpools b left join volumes c on b.highmig = @) on a.highmig = b.highmig",
                "select count(*) from stgpools a full join volumes b on a.highmig = b.num_sides and b.times_mounted > @",
                "select max(highmig) from stgpools where highmig < @",
                "select count(*) from stgpools where highmig in (select num_sides from volumes where times_mounted = @)",
                "select count(*) from (stgpools a cross join volumes b) right join events e on a.highmig = e.result and e.result >= @",
                "select min(highmig + @) from stgpools group by 'x' having count(*) > @",
            })
    void aColumnFromOutsideIsAsAConstant(String pattern) {
        for (int i = 0; i < TABLES; i++) {
            Engine engine = engine(new Random(i));
            List<String> expected = new ArrayList<>();
            for (Object[] row : engine.run("select node_id from nodes").rows()) {
                String constant = row[0] == null ? "cast(null as integer)" : row[0].toString();
                expected.add(text(engine, pattern.replace("@", constant)));
            }
            expected.sort(null);
            List<String> found = new ArrayList<>();
            String statement = "select (" + pattern.replace("@", "n.node_id") + ") from nodes n";
            engine.run(statement).rows().forEach(row -> found.add(String.valueOf(row[0])));
            found.sort(null);
            assertEquals(expected, found);
        }
    }

    private static String text(Engine engine, String statement) {
        List<Object[]> rows = engine.run(statement).rows();
        return rows.isEmpty() ? "null" : String.valueOf(rows.get(0)[0]);
    }

    /** A table or column is unknown on a server of a level before it came. */
    @Test
    void olderServersKnowLess() {
        Engine old = Engine.on(Level.of(7, 1, 1, 100), List.of());
        Engine recent = Engine.on(MadeUpTables.LEVEL, List.of());
        for (String statement : List.of(
                "select name from retrules",
                "select 1 from tsmdb1.retrules",
                "select 1 from nodes where exists (select 1 from retrules)",
                "with r as (select * from retrules) select 1 from nodes")) {
            recent.run(statement);
            assertEquals(
                    -204,
                    assertThrows(SqlFailure.class, () -> old.run(statement)).code(),
                    statement);
        }
        for (String statement : List.of(
                "select session_security from nodes",
                "select n.session_security from nodes n",
                "select 1 from nodes where session_security = 'STRICT'",
                "select 1 from nodes order by session_security",
                "select count(*) from nodes group by session_security",
                "select 1 from actlog where job is null")) {
            recent.run(statement);
            assertEquals(
                    -206,
                    assertThrows(SqlFailure.class, () -> old.run(statement)).code(),
                    statement);
        }
        long known = Tables.standard().find("NODES").orElseThrow().columns().stream()
                .filter(column -> !Level.of(7, 1, 1, 100).isBefore(column.since()))
                .count();
        assertEquals(known, old.run("select * from nodes").columns().size());
    }
}
