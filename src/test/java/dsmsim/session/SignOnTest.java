package dsmsim.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dsmsim.administrator.Administrator;
import dsmsim.message.CommandFailure;
import dsmsim.site.LogEntry;
import dsmsim.site.Row;
import dsmsim.site.Server;
import dsmsim.testing.Console;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a server notes about those who try to sign on. */
class SignOnTest {
    private final Console console = Console.builtIn();

    @BeforeEach
    void register() {
        console.run("REGISTER ADMIN ANN secret1", "SET INVALIDPWLIMIT 3");
    }

    private String refusal(String name, String password) {
        CommandFailure failure =
                assertThrows(CommandFailure.class, () -> console.session().signOn(name, password, "PRODSRV"));
        return failure.messages().get(0).identifier();
    }

    private Server server() {
        return console.site().server("PRODSRV").orElseThrow();
    }

    private Row ann() {
        return server().find(Administrator.TYPE, "ANN").orElseThrow();
    }

    /** The newest messages of the activity log, the newest last. */
    private List<String> log(int count) {
        List<String> messages = new ArrayList<>();
        for (LogEntry entry : server().log()) {
            if (messages.size() < count) {
                messages.add(0, entry.text());
            }
        }
        return messages;
    }

    @Test
    void wrongPasswordsAreCountedUntilTheyLock() {
        assertEquals("ANS1051I", refusal("ANN", "guess"));
        assertEquals("ANS1051I", refusal("ANN", "guess"));
        assertEquals(2, ann().get(Administrator.INVALID_SIGN_ONS));
        assertEquals("ANS1051I", refusal("ANN", "guess"));
        assertTrue(ann().get(Administrator.LOCKED));
        assertEquals(
                List.of(
                        "ANR0424W Session 7 for administrator ANN (Linux x86-64) refused - invalid password submitted.",
                        "ANR2177I ANN has 2 invalid sign-on attempts. The limit is 3.",
                        "ANR0424W Session 8 for administrator ANN (Linux x86-64) refused - invalid password submitted.",
                        "ANR2178E ANN has been locked. Invalid sign-on attempt limit (3) reached."),
                log(4));
        assertEquals("ANS1361E", refusal("ANN", "secret1"));
        console.run("UNLOCK ADMIN ANN");
        console.session().signOn("ANN", "secret1", "PRODSRV");
    }

    @Test
    void theRightPasswordEndsTheCount() {
        refusal("ANN", "guess");
        refusal("ANN", "guess");
        console.session().signOn("ANN", "SECRET1", "PRODSRV");
        assertEquals(0, ann().get(Administrator.INVALID_SIGN_ONS));
    }

    @Test
    void strangersAreNoted() {
        assertEquals("ANS1051I", refusal("JOE", "guess"));
        assertEquals(
                List.of(
                        "ANR0423W Session 6 for administrator JOE (Linux x86-64) refused - administrator name not registered."),
                log(1));
    }

    @Test
    void anExpiredPasswordIsRenewedAtSignOn() {
        console.run("UPDATE ADMIN ANN FORCEPWRESET=YES", "SET MINPWLENGTH 8");
        assertEquals("ANS1352E", refusal("ANN", "secret1"));
        assertThrows(CommandFailure.class, () -> console.session().signOn("ANN", "secret1", "short", "PRODSRV"));
        console.session().signOn("ANN", "secret1", "longer-secret", "PRODSRV");
        console.session().signOn("ANN", "longer-secret", "PRODSRV");
        assertEquals("ANS1051I", refusal("ANN", "secret1"));
    }

    @Test
    void nobodySignsOnAsTheConsoleOfTheServer() {
        assertEquals("ANS1051I", refusal("SERVER_CONSOLE", ""));
    }
}
