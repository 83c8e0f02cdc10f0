package dsmsim.launcher;

import static dsmsim.launcher.Dialogue.CONTROL_C;
import static dsmsim.launcher.Dialogue.CONTROL_D;
import static dsmsim.launcher.Dialogue.PROMPT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A program that types at a terminal without echo, as pexpect opens it, and reads what is shown line by line. */
class DrivenIT extends LaunchedProgram {
    private Dialogue start(String kind, int rows, int columns, String options) throws IOException {
        launcher.withTerminal(kind);
        return launcher.shellAtTerminal("stty -echo rows " + rows + " cols " + columns + "; dsmadmc " + options);
    }

    @ParameterizedTest
    @CsvSource({"xterm, 65534", "vt100, 65534", "dumb, 65534", "xterm, 10", "vt100, 80", "dumb, 32768"})
    void theErrorIsInTheThirdLine(String kind, int rows) throws IOException {
        try (Dialogue program = start(kind, rows, 65534, "-dataonly=yes -tabdel")) {
            program.await(PROMPT).type("query node nosuch\n").await("\n" + PROMPT);
            program.type("query node\n").await("\n" + PROMPT).type("quit\n");
            assertEquals(11, program.status());
            assertEquals("""
                    tsm: PRODSRV>

                    ANR2034E QUERY NODE: No match found using this criteria.
                    ANS8001I Return code 11.
                    tsm: PRODSRV>
                    NODE1   Linux x86-64    STANDARD        1       1       No
                    tsm: PRODSRV>
                    """, program.shown());
            assertTrue(program.isPlain());
        }
    }

    @Test
    void questionsAndPagesAreAnsweredLineByLine() throws IOException {
        try (Dialogue program = start("xterm", 24, 100, "")) {
            program.await(PROMPT).type("query status\n").await("\nmore...").type("c\n");
            program.await("\n" + PROMPT).type("remove -\n").await("cont>").type("nosuch\n" + CONTROL_C);
            program.await("ANR2000E").await("\n" + PROMPT).await("\n" + PROMPT);
            program.type("delete domain standard\n");
            program.await("\nDo you wish to proceed? (Yes (Y)/No (N))").type("n\n");
            program.await("\n\nSIM0009E")
                    .await("\n" + PROMPT)
                    .type("query nodde\n")
                    .await("ANR2000E");
            program.await("\n" + PROMPT).type("quit\n");
            assertEquals(4, program.status());
            assertTrue(program.isPlain() && !program.shown().contains("SIM0820I"), program.shown());
        }
    }

    @Test
    void theEndOfTheInputIsToldFromNothingTyped() throws IOException {
        try (Dialogue program = start("xterm", 24, 100, "")) {
            program.await(PROMPT).type("delete domain standard\n");
            program.await("\nDo you wish to proceed? (Yes (Y)/No (N))").type(CONTROL_D);
            program.await("\n\nSIM0009E")
                    .await("the input ended")
                    .await("\n" + PROMPT)
                    .type(CONTROL_D);
            assertEquals(4, program.status());
        }
    }

    @ParameterizedTest
    @CsvSource({"xterm", "dumb"})
    void theTerminalIsLeftAsItWas(String kind) throws IOException {
        String line = "before=$(stty -g); dsmadmc; [ \"$before\" = \"$(stty -g)\" ] && echo same";
        try (Dialogue terminal = launcher.withTerminal(kind).shellAtTerminal(line)) {
            terminal.await(PROMPT).type(CONTROL_D).await("\nsame\n");
        }
    }

    @Test
    void whatAShortcutStandsForIsShownBeforeTheReply() throws IOException {
        try (Dialogue program = start("dumb", 24, 100, "-dataonly=yes")) {
            program.await(PROMPT).type("\\mark a\n").await("\n" + PROMPT + "SIMULATE MARK a\nSIM0542I");
        }
    }

    @Test
    void whoSeesThePromptThroughAnotherProgramCanType() throws IOException {
        try (Dialogue terminal = launcher.shellAtTerminal("dsmadmc | tee /dev/null")) {
            terminal.await(PROMPT).type("query node nosuch\r").await("ANS8001I Return code 11.");
            terminal.await("\n" + PROMPT).type("quit\r").await("Highest return code was 11.");
        }
    }
}
