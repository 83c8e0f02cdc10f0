package dsmsim.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A batch command at a terminal. Its reply has eight lines, so that it takes three pages of a window with four. */
class BatchPagesTest {
    private static final String MORE = "more...   (<ENTER> to continue, 'C' to cancel)";
    private static final String LAST = "  QUIT";

    @TempDir
    private Path folder;

    /** What a terminal of so many rows shows where those keys are pressed; all that is typed is echoed by itself. */
    private static String shown(int rows, String typed, String... options) {
        Program program = new Program().atWindow(rows).typing(typed);
        List<String> arguments = new ArrayList<>(List.of(options));
        arguments.addAll(List.of("-dataonly=yes", "help", "quit"));
        assertEquals(0, program.run(arguments.toArray(String[]::new)));
        return program.output();
    }

    private static int questions(String output) {
        int questions = 0;
        for (int at = output.indexOf(MORE); at >= 0; at = output.indexOf(MORE, at + 1)) {
            questions++;
        }
        return questions;
    }

    @Test
    void enterShowsTheNextPage() {
        String output = shown(4, "\n\n");
        assertEquals(2, questions(output));
        assertTrue(output.contains(LAST));
    }

    @Test
    void cancelledIsNoError() {
        String output = shown(4, "\nC\n");
        assertEquals(2, questions(output));
        assertFalse(output.contains(LAST));
    }

    @Test
    void theEndOfTheInputCancels() {
        assertEquals(1, questions(shown(4, "")));
    }

    @Test
    void optionsChangeThePages() {
        assertEquals(0, questions(shown(4, "", "-scrollprompt=no")));
        assertEquals(7, questions(shown(4, "\n".repeat(10), "-scrolllines=1")));
        assertEquals(0, questions(shown(4, "", "-scrolllines=80")));
    }

    @Test
    void onlyWhereThereAreRowsAndQuestionsAreSeen() {
        assertEquals("", shown(4, "", "-quiet"));
        assertEquals(0, questions(shown(0, "")));
        assertEquals(0, questions(shown(80, "")));
        assertEquals(0, questions(shown(4, "", "-outfile=" + folder.resolve("out"))));
    }
}
