package dsmsim.launcher;

import static dsmsim.launcher.Dialogue.CONTROL_C;
import static dsmsim.launcher.Dialogue.ENTER;
import static dsmsim.launcher.Dialogue.PROMPT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** Ctrl-C while a command runs: it ends the command, and what the command has begun is undone. */
class InterruptIT extends LaunchedProgram {
    private static final String INTERRUPTED =
            "\nSIM0006E The command was interrupted. What it had not committed is undone.\nANS8001I Return code 4.\n";

    private String macro(String lines) throws IOException {
        return "macro " + Files.writeString(place.resolve("long.mac"), lines);
    }

    @Test
    void aReplicationShowsItsProgressAndCanBeStopped() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int million = 1; million <= 9; million++) {
            lines.append("simulate backup NODE1 /FS1 files=1000000 first=")
                    .append(million)
                    .append("000000\n");
        }
        try (Dialogue terminal = launcher.atTerminal(120, 24, "-scrollprompt=no")) {
            terminal.await(PROMPT).type(macro(lines + "replicate node NODE1 wait=yes\n") + ENTER);
            terminal.await("\nReplicate Node NODE1 /FS1: ")
                    .await(" of 9,000,000 files")
                    .type(CONTROL_C);
            terminal.await(INTERRUPTED).await("\n" + PROMPT);
            assertTrue(terminal.reply("query occupancy NODE1 /FS1 type=backup").contains("1,000 "), terminal.shown());
            terminal.type("quit" + ENTER);
            assertEquals(4, terminal.status());
        }
    }

    @Test
    void aMacroStoppedHalfWayLeavesNothing() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int number = 1; number <= 100_000; number++) {
            lines.append("register node n").append(number).append(" secret123\n");
        }
        try (Dialogue terminal = launcher.atTerminal("-scrollprompt=no")) {
            terminal.await(PROMPT).type(macro(lines.toString()) + ENTER);
            terminal.await("ANR2060I Node N9 registered in policy domain STANDARD.")
                    .type(CONTROL_C);
            terminal.await(INTERRUPTED).await("\n" + PROMPT);
            assertTrue(terminal.reply("query node n9").contains("ANR2034E"), terminal.shown());
        }
    }

    @Test
    void aLongReplyIsCutShort() throws IOException {
        try (Dialogue terminal = launcher.atTerminal()) {
            terminal.await(PROMPT)
                    .type("query status" + ENTER)
                    .await("\nmore...")
                    .type(CONTROL_C);
            terminal.await("\n" + PROMPT).type("quit" + ENTER);
            assertEquals(0, terminal.status());
        }
    }

    @Test
    void aProgramThatWatchesTheServerEnds() throws IOException {
        try (Dialogue terminal = launcher.atTerminal("-consolemode")) {
            terminal.await("Server date/time").type(CONTROL_C);
            assertEquals(130, terminal.status());
        }
    }

    @Test
    void theQuestionForAPasswordEndsTheProgram() throws IOException {
        try (Dialogue terminal = launcher.atTerminal("-id=admin")) {
            terminal.awaitRow("Enter your password:  ").type(CONTROL_C);
            assertEquals(130, terminal.status());
        }
    }
}
