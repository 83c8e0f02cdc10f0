package dsmsim.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dsmsim.message.CommandFailure;
import dsmsim.testing.Console;
import dsmsim.world.Deed;
import org.junit.jupiter.api.Test;

/** What is done again because another session has changed the same, and what is given up for that, leaves no wrong traces. */
class MetConflictsTest {
    /** More than half of the steps that a command may have. */
    private static final int STEPS = 5_100;

    private static final int LINES = 100;

    private final Console first = Console.builtIn();
    private final Console second = first.other("PRODSRV");

    private static int times(String text, String reply) {
        return reply.split(text, -1).length - 1;
    }

    @Test
    void theStepsOfAScriptAreThoseOfTheLastAttempt() {
        first.run("define script inner 'if(error) exit'", "define script outer 'update node node1 contact=Ann'");
        for (int line = 1; line < LINES; line++) {
            first.run("update script inner 'if(error) exit'");
        }
        for (int line = 0; line < STEPS / LINES; line++) {
            first.run("update script outer 'run inner'");
        }
        boolean[] met = {false};
        first.session().watch((task, unit, done, total) -> {
            if (done == STEPS && !met[0]) {
                met[0] = true;
                second.run("update node node1 contact=Bob");
            }
        });
        String reply = first.run("run outer");
        assertTrue(met[0]);
        assertFalse(reply.contains("SIM0705E"));
        assertTrue(second.run("query node node1 format=detailed").contains("Ann"));
    }

    @Test
    void whatATransactionDidThatCannotBeCommittedIsLogged() {
        first.session().transaction().open(Deed.NONE);
        first.run("update node node1 contact=Ann");
        second.run("update node node1 contact=Bob");
        assertThrows(CommandFailure.class, () -> first.session().transaction().commit(false));
        String log = second.run("query actlog search=\"contact=Ann\"");
        assertEquals(1, times("ANR2017I Administrator ADMIN issued command: UPDATE", log), log);
        assertTrue(second.run("query node node1 format=detailed").contains("Bob"));
    }

    /** The second server of a name is another one, with a level of its own. */
    @Test
    void aServerOfTheSameNameThatCameInItsPlaceIsTakenBack() {
        first.run("simulate server newsrv level=7.1.1.100", "simulate undo");
        first.run("simulate server newsrv level=8.1.20.0", "simulate return 1");
        assertTrue(first.run("simulate difference 3").contains("8.1.20.0"));
        assertTrue(first.run("simulate undo").startsWith("SIM0540I"));
        assertEquals("8.1.20.0", first.site().servers().get("NEWSRV").level().toString());
    }
}
