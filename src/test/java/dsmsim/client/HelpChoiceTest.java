package dsmsim.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dsmsim.present.Format;
import dsmsim.session.MacroSource;
import dsmsim.session.Output;
import dsmsim.session.Session;
import dsmsim.testing.Console;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** HELP on several topics at a terminal of 24 rows. */
class HelpChoiceTest {
    private static final String QUESTION = "<?>";

    private final StringWriter shown = new StringWriter();
    private final Session session = Console.builtIn().session();

    private Screen screen(String... answers) {
        Deque<String> left = new ArrayDeque<>(Arrays.asList(answers));
        Input input = new Input() {
            @Override
            public Optional<String> line(String prompt) {
                shown.write(QUESTION);
                return Optional.ofNullable(left.poll());
            }

            @Override
            public int rows() {
                return 24;
            }
        };
        return new Screen(shown, Format.STANDARD, input, true);
    }

    private String help(String command, Output screen) {
        session.run(command, screen);
        return shown.toString();
    }

    @Test
    void theTopicThatIsChosenIsExplained() {
        String help = help("help audit", screen("3.5.5"));
        assertTrue(help.contains("'#' stands for any decimal integer.\n\n" + QUESTION + "\nAUDIT LICENSES\n"), help);
    }

    @Test
    void aTopicThatIsAHeadingIsAListAgain() {
        String help = help("help audit", screen("5.0", "5.1"));
        assertTrue(
                help.endsWith(QUESTION + "\nDSMSERV\n\nStarts the server. The simulated servers need none of the"
                        + " utilities.\n\n"),
                help);
    }

    @Test
    void enterAndTheEndOfTheInputLeave() {
        assertTrue(help("help audit", screen("")).endsWith(QUESTION));
        assertTrue(help("help audit", screen()).endsWith(QUESTION));
        assertEquals(0, session.highestReturnCode().number());
    }

    @Test
    void aMacroAndABatchCommandOnlyList() throws IOException {
        Screen screen = screen("3.5.5");
        session.runMacro(
                MacroSource.of("help.mac", new BufferedReader(new StringReader("help audit"))), List.of(), screen);
        screen.batch("", "help audit");
        assertFalse(help("help audit", screen).contains(QUESTION));
    }
}
