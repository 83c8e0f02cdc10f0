package dsmsim.select;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dsmsim.site.Interrupted;
import dsmsim.site.Site;
import dsmsim.sql.SqlFailure;
import dsmsim.testing.Console;
import dsmsim.testing.Fuzz;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever is asked is answered by rows or by an error with a number. */
class SelectFuzzTest {
    private static final int ROUNDS = 10;
    private static final int STATEMENTS = 300;
    private static final int ROWS = 5;
    private static final int THOUSANDS_OF_ROWS = 100;
    private static final int TYPED = 150;

    private final Fuzz fuzz = new Fuzz();
    private final SpoiledStatements statements = new SpoiledStatements(fuzz.random());

    @Test
    void everyStatementHasRowsOrAnError() {
        int[] answered = {0};
        fuzz.rounds(ROUNDS, () -> {
            MadeUpTables tables = MadeUpTables.of(fuzz.random(), ROWS);
            Engine engine = Engine.on(MadeUpTables.LEVEL, tables.relations()).patient(THOUSANDS_OF_ROWS);
            for (int i = 0; i < STATEMENTS; i++) {
                answered[0] += run(engine, statements.next()) ? 1 : 0;
            }
        });
        assertTrue(answered[0] > 0);
    }

    private boolean run(Engine engine, String statement) {
        try {
            engine.run(statement);
            return true;
        } catch (SqlFailure e) {
            assertTrue(e.code() < 0 && e.state().matches("[0-9A-Z]{5}"), () -> fuzz.shown(statement) + "\n" + e.text());
            assertTrue(e.span().start() <= statement.length(), () -> fuzz.shown(statement) + "\n" + e.span());
            return false;
        } catch (Interrupted e) {
            return true;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw new AssertionError(fuzz.shown(statement), e);
        }
    }

    @Test
    void everyStatementThatIsTypedIsAnsweredAndChangesNothing() {
        fuzz.rounds(1, () -> {
            Console console = Console.builtIn();
            List<Throwable> faults = new ArrayList<>();
            console.session().logFaultsTo(faults::add);
            Site before = console.site();
            for (int i = 0; i < TYPED; i++) {
                String statement = statements.next().replace('>', '<');
                if (!statement.startsWith("select ")) {
                    continue;
                }
                String reply = console.run(statement);
                assertEquals(List.of(), faults, () -> fuzz.shown(statement));
                assertTrue(isProper(reply), () -> fuzz.shown(statement) + "\n" + reply);
            }
            assertTrue(before.servers().entrySet().stream()
                    .allMatch(server -> server.getValue()
                            .holdsSameAs(console.site().server(server.getKey()).orElseThrow())));
        });
    }

    /** An answer or a message. */
    private static boolean isProper(String reply) {
        return !reply.contains("ANR2032E") && !reply.contains("Exception") && !reply.isEmpty();
    }
}
