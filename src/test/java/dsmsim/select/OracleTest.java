package dsmsim.select;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dsmsim.select.RandomQueries.Query;
import dsmsim.site.Interrupted;
import dsmsim.sql.SqlFailure;
import dsmsim.testing.Fuzz;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Statements of all kinds, drawn at random, of which H2 knows the answers. */
class OracleTest {
    private static final int ROUNDS = 8;
    private static final int STATEMENTS = 150;
    private static final int ROWS = 8;
    /** Statements that join more are not waited for. */
    private static final int THOUSANDS_OF_ROWS = 400;

    private final Fuzz fuzz = new Fuzz();
    private final RandomQueries queries = new RandomQueries(fuzz.random());
    /** The statements that went wrong. */
    private final List<String> faults = new ArrayList<>();

    private int compared;
    private int withRows;

    @Test
    void statementsHaveTheAnswersOfH2() throws SQLException {
        try (Oracle oracle = new Oracle()) {
            fuzz.rounds(ROUNDS, () -> {
                MadeUpTables tables = MadeUpTables.of(fuzz.random(), ROWS);
                oracle.fill(tables.rows());
                Engine engine =
                        Engine.on(MadeUpTables.LEVEL, tables.relations()).patient(THOUSANDS_OF_ROWS);
                for (int i = 0; i < STATEMENTS; i++) {
                    compare(queries.query(), engine, oracle);
                }
            });
        }
        faults.sort(Comparator.comparingInt(String::length));
        List<String> shortest = faults.subList(0, Math.min(3, faults.size()));
        assertEquals(List.of(), shortest, () -> faults.size() + " of " + compared + " are wrong, the shortest:");
        int all = compared;
        assertTrue(withRows * 3 > all, () -> "of " + all + " answers only " + withRows + " have rows");
    }

    private void compare(Query query, Engine engine, Oracle oracle) {
        compared++;
        try {
            List<Object[]> ours = engine.run(query.text().ours()).rows();
            List<Object[]> theirs = oracle.run(query.text().theirs());
            withRows += ours.isEmpty() ? 0 : 1;
            assertEquals(Likeness.sorted(theirs), Likeness.sorted(ours));
            if (!query.sortedBy().isEmpty()) {
                int key = query.sortedBy().get(0);
                assertEquals(Likeness.column(theirs, key), Likeness.column(ours, key));
            }
        } catch (Interrupted | SQLTimeoutException e) {
            compared--;
        } catch (SQLException | RuntimeException | StackOverflowError | AssertionError e) {
            faults.add(fuzz.shown(query.text().ours() + "\n" + query.text().theirs() + "\n" + trace(e)));
        }
    }

    private static String trace(Throwable e) {
        return e instanceof SqlFailure failure
                ? failure.text()
                : e + "\n" + List.of(e.getStackTrace()).stream().limit(10).toList();
    }
}
