package dsmsim.launcher;

import static dsmsim.launcher.Dialogue.CONTROL_C;
import static dsmsim.launcher.Dialogue.ENTER;
import static dsmsim.launcher.Dialogue.PROMPT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Names and passwords asked for at a terminal and through pipes. */
class SignOnIT extends LaunchedProgram {
    private static final String QUESTION = "Enter your password:  ";

    @Test
    void thePasswordIsAskedForAndNotShown() throws IOException {
        try (Dialogue terminal = launcher.atTerminal("-id=admin")) {
            terminal.awaitRow(QUESTION).type("admin" + ENTER).awaitRow(PROMPT);
            assertTrue(terminal.shown().contains("""
                    (c) Copyright by dsmsim authors 2026. Simulates a client (c) IBM 1990, 2014.

                    Enter your password:

                    Session established with server PRODSRV: Linux/x86_64
                    """), terminal.shown());
        }
    }

    @Test
    void aBatchCommandAsksForItTooAndHasAThirdTry() throws IOException {
        try (Dialogue terminal = launcher.atTerminal("-id=admin", "query", "node")) {
            terminal.awaitRow(QUESTION).type("wrong" + ENTER);
            terminal.awaitRow(QUESTION).type("wrong" + ENTER);
            terminal.awaitRow(QUESTION).type("admin" + ENTER);
            assertEquals(0, terminal.status());
            assertTrue(terminal.shown().contains("\n              Node Name: NODE1\n"), terminal.shown());
        }
    }

    @Test
    void aProgramAnswersThroughPipes() throws IOException {
        try (Dialogue program = launcher.atPipes("-id=", "-alwaysprompt")) {
            program.await("Enter your user id:").type("admin\n");
            program.await("Enter your password:").type("wrong\n");
            program.await("ANS1051I").await("Enter your password:").type("admin\n");
            program.await("Session established").await("tsm: PRODSRV>").type("query node nobody\n");
            program.await("ANR2034E").await("tsm: PRODSRV>").type("quit\n");
            assertEquals(11, program.status());
        }
    }

    @Test
    void controlCAtAQuestionEndsTheProgram() throws IOException {
        try (Dialogue terminal = launcher.atTerminal("-id=")) {
            terminal.awaitRow("Enter your user id:  ").type("admin" + ENTER);
            terminal.awaitRow(QUESTION).type(CONTROL_C);
            assertEquals(130, terminal.status());
        }
    }

    @Test
    void threeWrongPasswordsAreEnough() throws IOException {
        try (Dialogue terminal = launcher.atTerminal("-id=admin")) {
            for (int tries = 1; tries <= 3; tries++) {
                terminal.awaitRow(QUESTION).type("hidden" + ENTER).await("ANS1051I Invalid user id or password\n");
            }
            assertEquals(137, terminal.status());
            assertTrue(terminal.shown().endsWith("""
                    ANS8023E Unable to establish session with server.

                    ANS8002I Highest return code was 137.

                    """), terminal.shown());
            assertFalse(terminal.shown().contains("hidden"), terminal.shown());
        }
    }

    @Test
    void anExpiredPasswordIsRenewed() throws IOException {
        Path site = Files.writeString(place.resolve("site.mac"), """
                simulate server PRODSRV
                connect PRODSRV
                register admin carol oldsecret1
                update admin carol forcepwreset=yes
                """);
        try (Dialogue terminal = launcher.atTerminal("-site=" + site, "-id=carol", "-pa=oldsecret1")) {
            terminal.awaitRow("Enter new password:  ").type("newsecret1" + ENTER);
            terminal.awaitRow("Enter new password for verification:  ").type("newsecret1" + ENTER);
            terminal.awaitRow(PROMPT);
            assertFalse(terminal.shown().contains("newsecret1"), terminal.shown());
        }
    }

    @Test
    void theNameIsAskedForWhereTheOptionsSaySo() throws IOException {
        try (Dialogue terminal = launcher.atTerminal("-passwordaccess=prompt")) {
            terminal.awaitRow("Enter your user id:  ").type("admin" + ENTER);
            terminal.awaitRow(QUESTION).type("admin" + ENTER).awaitRow(PROMPT);
        }
    }

    @Test
    void aDrivingProgramAnswersThroughPipes() throws IOException {
        try (Dialogue program = launcher.atPipes("-id=admin", "-alwaysprompt")) {
            program.awaitRow(QUESTION).type("wrong\n");
            program.await("ANS1051I").awaitRow(QUESTION).type("admin\n");
            program.awaitRow(PROMPT).type("quit\n");
            assertEquals(0, program.status());
        }
    }
}
