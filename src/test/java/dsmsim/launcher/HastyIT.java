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
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A hand that is faster than the program, and one that hits the wrong keys. */
class HastyIT extends LaunchedProgram {
    private static final String QUESTION = "Do you wish to proceed? (Yes (Y)/No (N)) ";
    private static final String NO_MATCH = """

            ANR2034E QUERY NODE: No match found using this criteria.
            ANS8001I Return code 11.

            """;

    private static String pasted(String text) {
        return "\033[200~" + text + "\033[201~";
    }

    @ParameterizedTest
    @CsvSource({"xterm, 10", "xterm, 80", "xterm, 32768", "vt100, 10", "vt100, 80", "vt100, 32768", "dumb, 80"})
    void controlCDropsWhatStandsBeforeItAndNothingElse(String kind, int rows) throws IOException {
        try (Dialogue terminal = launcher.withTerminal(kind).atTerminal(80, rows)) {
            terminal.await(PROMPT).type("query no" + CONTROL_C + "query node nosuch" + ENTER);
            terminal.await("query node nosuch\n").await(NO_MATCH + PROMPT);
            terminal.type("delete do" + CONTROL_C + CONTROL_C + "qui" + CONTROL_C + "quit" + ENTER);
            assertEquals(11, terminal.status());
            assertFalse(terminal.shown().contains("ANR2000E"), terminal.shown());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xterm", "vt100"})
    void aPasteIsAQueueOfCommands(String kind) throws IOException {
        try (Dialogue terminal = launcher.withTerminal(kind).atTerminal(80, 10)) {
            terminal.await(PROMPT)
                    .type(pasted("register node one secret1\rquery status\rremove node one\r"
                            + "query -\rnode one\rremove node one\ryes\rquery node o"));
            // The pager waits for the keyboard, and so does the first question; the second is answered by the paste.
            terminal.await("\nmore...").type("c" + ENTER);
            terminal.awaitRow(QUESTION).type("n" + ENTER);
            terminal.await("SIM0009E REMOVE NODE: Not confirmed: the answer was No.");
            terminal.await("\n" + PROMPT + "query -\ncont>node one\n").await("Node Name: ONE");
            terminal.await("\n" + QUESTION + "yes\n").await("ANR2061I Node ONE removed");
            // What has no end yet can be edited.
            terminal.awaitRow(PROMPT + "query node o").type("ne" + ENTER).await(NO_MATCH);
        }
    }

    @Test
    void controlCDropsTheRestOfAPaste() throws IOException {
        try (Dialogue terminal = launcher.atTerminal()) {
            terminal.await(PROMPT).type(pasted("delete domain standard\rquery node one\rquery node two\r"));
            terminal.awaitRow(QUESTION).type(CONTROL_C);
            terminal.await("SIM0009E").await("\n" + PROMPT).type("quit" + ENTER);
            assertEquals(4, terminal.status());
            assertFalse(terminal.shown().contains("query node"), terminal.shown());
        }
    }

    @Test
    void neitherPagerNorListOfTopicsTakesWhatIsPasted() throws IOException {
        try (Dialogue terminal = launcher.atTerminal()) {
            terminal.await(PROMPT)
                    .type("query status" + ENTER)
                    .await("\nmore...")
                    .type(pasted("y\rquery node o"));
            terminal.type("c" + ENTER).await("\n" + PROMPT + "y\n").await("ANR2000E");
            terminal.awaitRow(PROMPT + "query node o").type("ne" + ENTER).await(NO_MATCH + PROMPT);
        }
        try (Dialogue terminal = launcher.atTerminal("-scrollprompt=no")) {
            terminal.await(PROMPT).type("help" + ENTER).await("to leave:").type(pasted("y\r") + ENTER);
            terminal.await("\n" + PROMPT + "y\n").await("ANR2000E");
        }
    }

    @Test
    void aPasteWithoutItsEndIsDroppedByControlC() throws IOException {
        try (Dialogue terminal = launcher.atTerminal()) {
            terminal.await(PROMPT).type("\033[200~delete node one\rquery" + CONTROL_C);
            terminal.await("\n" + PROMPT).type("query node nosuch" + ENTER);
            terminal.await("query node nosuch\n" + NO_MATCH + PROMPT).type("quit" + ENTER);
            assertEquals(11, terminal.status());
        }
    }

    @Test
    void theQuestionBeforeALongListLetsOtherKeysThrough() throws IOException {
        String question = "possibilities? (Yes (Y)/No (N))";
        try (Dialogue terminal = launcher.atTerminal(80, 10)) {
            terminal.await(PROMPT).type("query \t").await(question).type(CONTROL_C);
            terminal.awaitRow(PROMPT).type("query \t").await(question).type(pasted("node nosuch\r"));
            terminal.await(NO_MATCH + PROMPT).type("quit" + ENTER);
            assertEquals(11, terminal.status());
            assertFalse(terminal.shown().contains("200~"), terminal.shown());
        }
    }

    @Test
    void whatIsTypedBehindThePasswordIsNotLost() throws IOException {
        for (String kind : List.of("xterm", "dumb")) {
            try (Dialogue terminal = launcher.withTerminal(kind).atTerminal("-id=admin")) {
                terminal.await("Enter your password:").type("admin\nquery node nosuch\nquit\n");
                assertEquals(11, terminal.status());
            }
        }
    }

    @Test
    void pastedLinesWithoutBracketsAreTypedAhead() throws IOException {
        try (Dialogue terminal = launcher.atTerminal()) {
            terminal.await(PROMPT).type("query node one" + ENTER + "query node two" + ENTER + "quit" + ENTER);
            assertEquals(11, terminal.status());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\030\005",
                "\035",
                "\030*",
                "\034",
                "\030A",
                "\030a",
                "\030\030",
                "\033x",
                "\033A",
                "\033\035",
                "\030\026",
                "\033a",
                "\030=",
                "\030\002",
                "\030\016",
                "\030\012",
                "\033\r",
                "\033[15~",
                "\033[[E",
                "\033[1;3D",
                "\033[24;80R",
                "\033[?1;2c",
                "\033[201~",
                "\026\026",
                "\u009b"
            })
    void keysWithoutMeaningDoNothing(String keys) throws IOException {
        try (Dialogue terminal = launcher.atTerminal()) {
            terminal.await(PROMPT).type(keys + "query node nosuch" + ENTER);
            terminal.await("query node nosuch\n" + NO_MATCH + PROMPT).type("quit" + ENTER);
            assertEquals(11, terminal.status());
            assertFalse(terminal.shown().contains("widget"), terminal.shown());
        }
    }

    @Test
    void theKeyThatAsksJavaForItsThreadsIsAnsweredWithNothing() throws IOException {
        try (Dialogue terminal = launcher.atTerminal("-consolemode")) {
            terminal.await("Server date/time").type("\034\034" + CONTROL_C);
            assertEquals(130, terminal.status());
            assertFalse(terminal.shown().contains("thread"), terminal.shown());
        }
    }

    @Test
    void whatWasAnsweredIsRecordedWhateverEndsTheProgram() throws IOException {
        Path record = place.resolve("record.txt");
        try (Dialogue program = launcher.atPipes("-record=" + record)) {
            program.await("Server date/time").type("query node nosuch\n").await("ANS8001I");
        }
        assertTrue(Files.readString(record).endsWith(PROMPT + "query node nosuch\n" + NO_MATCH));
    }
}
