package dsmsim.script;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dsmsim.message.ReturnCode;
import dsmsim.testing.Console;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an operator may do with scripts of others and of his own. */
class OwnershipTest {
    private final Console console = Console.builtIn();

    @BeforeEach
    void signOnAsOperator() {
        console.run(
                "register admin ann secretpw",
                "grant authority ann classes=operator",
                "define script s1 'register node n5 secretpw'");
        console.signOn("ANN", "secretpw");
    }

    @Test
    void theScriptsOfOthersCannotBeChanged() {
        assertRefused("update script s1 'query node'", "UPDATE SCRIPT");
        assertRefused("delete script s1", "DELETE SCRIPT");
        assertRefused("delete script s1 line=1", "DELETE SCRIPT");
        assertRefused("rename script s1 s2", "RENAME SCRIPT");
        assertRefused("query script s1 format=raw outputfile=target/s1", "QUERY SCRIPT");
    }

    @Test
    void copiesBelongToWhoMakesThem() {
        console.run("copy script s1 s2", "update script s2 'query node' line=1", "rename script s2 s3");
        assertEquals("query node", console.run("query script s3 format=raw"));
    }

    @Test
    void theCommandsOfAScriptNeedTheRightsOfWhoRunsIt() {
        assertEquals("""
                ANR2035E REGISTER NODE: Administrator ANN is not authorized to issue this command.
                ANR1463E RUN: Command script S1 completed in error.
                ANS8001I Return code 9.""", console.run("run s1"));
    }

    private void assertRefused(String command, String name) {
        assertEquals(
                name + ": Administrator ANN is not authorized to issue this command.",
                console.run(command).replace("ANR2035E ", "").split("\n")[0]);
        assertEquals(ReturnCode.NOAUTH, console.returnCode());
    }
}
