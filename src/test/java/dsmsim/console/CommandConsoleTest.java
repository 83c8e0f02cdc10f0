package dsmsim.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dsmsim.session.Prompts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys pressed at the console, on the built-in site. */
class CommandConsoleTest {
    private static final String PROMPT = "tsm: PRODSRV>";
    private static final String LEFT = "\u001b[D";
    private static final String UP = "\u001b[A";

    @TempDir
    private Path home;

    private final ByteArrayOutputStream screen = new ByteArrayOutputStream();
    private LineDisciplineTerminal terminal;

    @BeforeEach
    void openTerminal() throws IOException {
        terminal = new LineDisciplineTerminal("test", "ansi", screen, StandardCharsets.UTF_8);
        terminal.setSize(new Size(80, 24));
    }

    private CommandConsole console() {
        return new CommandConsole(terminal, home.resolve("history"), BuiltIn.session(), false, true);
    }

    private void press(String keys) throws IOException {
        terminal.processInputBytes(keys.getBytes(StandardCharsets.UTF_8));
    }

    private Optional<String> line(String keys) throws IOException {
        press(keys);
        return console().line(PROMPT);
    }

    @Test
    void tabCompletesWordsInTheCaseTheyAreTyped() throws IOException {
        assertEquals(Optional.of("remove replnode NODE1 "), line("remo\treplnode N\t\r"));
        assertEquals(Optional.of("UPDATE NODE node1 REPLSTATE=ENABLED "), line("UPDA\tNODE\t node1 REPLST\tEN\t\r"));
    }

    @Test
    void tabKnowsTheLinesBefore() throws IOException {
        CommandConsole console = console();
        press("update node -\r");
        assertEquals(Optional.of("update node -"), console.line(PROMPT));
        press("node1 replst\tdis\t\r");
        assertEquals(Optional.of("node1 replstate=disabled "), console.line(Prompts.CONTINUATION));
    }

    @Test
    void arrowUpBringsBackTheLastCommandAlsoOfAnEarlierRun() throws IOException {
        assertEquals(Optional.of("query node"), line("query node\r"));
        assertEquals(Optional.of("query node f=d"), line(UP + " f=d\r"));
    }

    @Test
    void passwordsAreNotKept() throws IOException {
        CommandConsole console = console();
        press("register node x secret\rregister node y -\rsecret\rquery node\r");
        for (String prompt : List.of(PROMPT, PROMPT, Prompts.CONTINUATION, PROMPT)) {
            console.line(prompt);
        }
        assertEquals("query node\n", Files.readString(home.resolve("history")));
    }

    @Test
    void aPasswordThatAMacroIsGivenIsNotKept() throws IOException {
        Path macro = Files.writeString(home.resolve("reg.mac"), "register node %1 %2\n");
        CommandConsole console = console();
        press("macro " + macro + " n1 secret\rmacro " + macro + " n1\r");
        console.line(PROMPT);
        console.line(PROMPT);
        assertEquals("macro " + macro + " n1\n", Files.readString(home.resolve("history")));
    }

    @Test
    void controlDEndsTheInput() throws IOException {
        assertEquals(Optional.empty(), line("\u0004"));
    }

    @Test
    void pagesEndWithC() throws IOException {
        CommandConsole console = console();
        press("\rc\r");
        assertTrue(console.more());
        assertFalse(console.more());
    }

    @Test
    void controlCStopsACommandUntilTheNextPrompt() throws IOException {
        CommandConsole console = console();
        press("query node\r");
        console.line(PROMPT);
        terminal.raise(Terminal.Signal.INT);
        assertTrue(console.isInterrupted());
        press("query node\r");
        console.line(PROMPT);
        assertFalse(console.isInterrupted());
    }

    @Test
    void tabKnowsTheListAndTheQuoteThatALineBeforeHasBegun() throws IOException {
        CommandConsole console = console();
        press("query volume status=online,-\rof\t\r");
        console.line(PROMPT);
        assertEquals(Optional.of("offline "), console.line(Prompts.CONTINUATION));
        press("define script s1 \"upd node -\rno\t\r");
        console.line(PROMPT);
        assertEquals(Optional.of("node1 "), console.line(Prompts.CONTINUATION));
    }

    @Test
    void tabCompletesWithinQuotesAndBehindARoutingPrefix() throws IOException {
        assertEquals(Optional.of("def script s1 \"upd node NODE1 "), line("def script s1 \"upd node NO\t\r"));
        assertEquals(Optional.of("(drsrv) q filespace node1 /FS1 "), line("(dr\tq filesp\tno\t/F\t\r"));
        assertEquals(Optional.of("PRODSRV: q domain "), line("PROD\tq dom\t\r"));
    }

    @Test
    void tabCompletesStatements() throws IOException {
        assertEquals(
                Optional.of("sel node_name,locked from nodes"),
                line("sel node_name,lock from nodes" + LEFT.repeat(11) + "\t\r"));
        assertEquals(
                Optional.of("(drsrv) select count(*) from filespaces "),
                line("(drsrv) select count(*) from filesp\t\r"));
    }

    @Test
    void aStatementOfSeveralLinesIsCompletedAndComesBackAsOne() throws IOException {
        CommandConsole console = console();
        press("select node_name -\rfr\tfilesp\t-\rwhere backup_e\t>'2024-01-01'\r" + UP + "\r");
        console.line(PROMPT);
        assertEquals(Optional.of("from filespaces -"), console.line(Prompts.CONTINUATION));
        assertEquals(Optional.of("where backup_end >'2024-01-01'"), console.line(Prompts.CONTINUATION));
        assertEquals(
                Optional.of("select node_name from filespaces where backup_end >'2024-01-01'"), console.line(PROMPT));
    }

    @Test
    void aStatementOfSeveralLinesCanBePasted() throws IOException {
        CommandConsole console = console();
        press("\u001b[200~select node_name, -\n  locked -\n  from nodes\nquery node\n\u001b[201~");
        assertEquals(Optional.of("select node_name, -"), console.line(PROMPT));
        assertEquals(Optional.of("  locked -"), console.line(Prompts.CONTINUATION));
        assertEquals(Optional.of("  from nodes"), console.line(Prompts.CONTINUATION));
        assertEquals(Optional.of("query node"), console.line(PROMPT));
        assertEquals("select node_name, locked from nodes\nquery node\n", Files.readString(home.resolve("history")));
    }

    @Test
    void aListLongerThanTheWindowIsShownWholeOnRequest() throws IOException {
        assertEquals(Optional.of("query v"), line("query \tyv\r"));
        assertTrue(shown().contains("possibilities?"), shown());
        assertTrue(shown().contains("ACTLOG ") && shown().contains("VOLUME "), shown());
        screen.reset();
        assertEquals(Optional.of("query v"), line("query \tnv\r"));
        assertFalse(shown().contains("VOLUME "), shown());
    }

    @Test
    void aCommandOfSeveralLinesComesBackAsOne() throws IOException {
        CommandConsole console = console();
        press("query node -\rf=d\r" + UP + "\r");
        console.line(PROMPT);
        console.line(Prompts.CONTINUATION);
        assertEquals(Optional.of("query node f=d"), console.line(PROMPT));
        assertEquals("query node f=d\n", Files.readString(home.resolve("history")));
    }

    @Test
    void controlRFindsACommand() throws IOException {
        CommandConsole console = console();
        press("query node NODE1\rquery status\r\u0012node\r");
        console.line(PROMPT);
        console.line(PROMPT);
        assertEquals(Optional.of("query node NODE1"), console.line(PROMPT));
    }

    @Test
    void hintsAreShownButNotTyped() throws IOException {
        assertEquals(Optional.of("rename node "), line("rename node \r"));
        assertTrue(shown().contains("node_name new_node_name"), shown());
    }

    @Test
    void hintsKnowTheLinesBefore() throws IOException {
        CommandConsole console = console();
        press("rename node -\rNODE1 \r");
        console.line(PROMPT);
        screen.reset();
        console.line(Prompts.CONTINUATION);
        assertTrue(shown().contains("N new_node_name"), shown());
    }

    @Test
    void noHintsOnRequest() throws IOException {
        CommandConsole console = new CommandConsole(terminal, home.resolve("history"), BuiltIn.session(), false, false);
        press("rename node \r");
        console.line(PROMPT);
        assertFalse(shown().contains("new_node_name"), shown());
    }

    @Test
    void neitherColoursNorHintsOnADumbTerminal() throws IOException {
        terminal = new LineDisciplineTerminal("test", "dumb", screen, StandardCharsets.UTF_8);
        terminal.setSize(new Size(80, 24));
        line("rename node \r");
        assertFalse(shown().contains("new_node_name"), shown());
        assertFalse(screen.toString(StandardCharsets.UTF_8).contains("\u001b"), shown());
    }

    /** Without colours and motions of the cursor. */
    private String shown() {
        return screen.toString(StandardCharsets.UTF_8).replaceAll("\u001b\\[[0-9;?]*[a-zA-Z]", "");
    }
}
