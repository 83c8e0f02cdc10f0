package dsmsim.launcher;

import static dsmsim.launcher.Dialogue.CONTROL_C;
import static dsmsim.launcher.Dialogue.ENTER;
import static dsmsim.launcher.Dialogue.PROMPT;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** A tour that waits until what it says has been read. */
class PauseIT extends LaunchedProgram {
    private static final String PAUSE = "<ENTER> to go on: ";

    private String tour() throws IOException {
        return "macro "
                + Files.writeString(
                        place.resolve("tour.mac"),
                        "simulate say First.\nremove replnode NODE1\nsimulate say Second.\nquery node nosuch\n");
    }

    @Test
    void enterGoesOn() throws IOException {
        try (Dialogue terminal = launcher.atTerminal()) {
            terminal.await(PROMPT).type(tour() + ENTER);
            terminal.await("\nFirst.\n\n").awaitRow(PAUSE).type(ENTER);
            terminal.await("\nSecond.\n\n").awaitRow(PAUSE).type("anything" + ENTER);
            terminal.await("ANR2034E").await("\n" + PROMPT);
        }
    }

    @Test
    void controlCEndsTheMacro() throws IOException {
        try (Dialogue terminal = launcher.atTerminal()) {
            terminal.await(PROMPT).type(tour() + ENTER);
            terminal.await("\nFirst.\n\n").awaitRow(PAUSE).type(ENTER);
            terminal.await("\nSecond.\n\n").awaitRow(PAUSE).type(CONTROL_C);
            terminal.await("\nSIM0006E ").await("\n" + PROMPT);
            assertTrue(terminal.reply("query replnode NODE1").contains("DRSRV"), terminal.shown());
        }
    }

    @Test
    void aTerminalThatKnowsOnlyLinesWaits() throws IOException {
        try (Dialogue terminal = launcher.withTerminal("dumb").atTerminal()) {
            terminal.await(PROMPT).type("simulate say First." + ENTER);
            terminal.await("\nFirst.\n\n").awaitRow(PAUSE).type(ENTER);
            terminal.await("\n" + PROMPT).type("simulate say Second." + ENTER);
            terminal.await("\nSecond.\n\n").awaitRow(PAUSE).type(CONTROL_C);
            terminal.await("\nSIM0006E ").await("\n" + PROMPT);
        }
    }

    @Test
    void nobodyWaitsInBatchInAPipeOrForAFile() throws IOException {
        String tour = tour();
        try (Dialogue terminal = launcher.atTerminal(tour.split(" "))) {
            terminal.status();
            assertFalse(terminal.shown().contains(PAUSE), terminal.shown());
        }
        for (String option : new String[] {"-dataonly=yes", "-outfile=" + place.resolve("out"), "-quiet"}) {
            try (Dialogue terminal = launcher.atTerminal(option)) {
                terminal.type("simulate say First." + ENTER + "quit" + ENTER).status();
                assertFalse(terminal.shown().contains(PAUSE), terminal.shown());
            }
        }
        assertFalse(launcher.run("simulate say First.\n").out().contains(PAUSE));
    }
}
