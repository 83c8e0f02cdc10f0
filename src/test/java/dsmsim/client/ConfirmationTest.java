package dsmsim.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** «Do you wish to proceed?»: what is answered, and what comes of it. */
class ConfirmationTest {
    private static final String DELETE = "delete filespace node1 /FS1\n";

    @TempDir
    private Path folder;

    private final Program program = new Program();

    /** What is said to those lines; the prompts do not appear. */
    private String answer(String lines, String... arguments) {
        assertEquals(0, program.typing(lines).run(arguments));
        return program.output();
    }

    private static int questions(String output) {
        return output.split("Do you wish to proceed\\? \\(Yes \\(Y\\)/No \\(N\\)\\) ", -1).length - 1;
    }

    private static void assertDeletes(boolean deletes, String output) {
        assertEquals(deletes, output.contains("ANR2110I DELETE FILESPACE started as process"), output);
    }

    @Test
    void yesProceeds() {
        for (String yes : new String[] {"y", "Y", "yes", "YES", " Yes "}) {
            assertDeletes(true, new ConfirmationTest().answer(DELETE + yes + "\n"));
        }
    }

    @Test
    void noDoesNothingAndIsNoError() {
        for (String no : new String[] {"n", "N", "no", "No"}) {
            String output = new ConfirmationTest().answer(DELETE + no + "\n");
            assertDeletes(false, output);
            assertTrue(output.contains("ANR2238W"), output);
            assertFalse(output.contains("ANS8001I"), output);
        }
    }

    @Test
    void anythingElseIsAskedAgain() {
        String output = answer(DELETE + "\nperhaps\nyess\nya\ny\n");
        assertEquals(5, questions(output));
        assertDeletes(true, output);
    }

    @Test
    void theEndOfTheInputMeansNo() {
        String output = answer(DELETE + "perhaps\n");
        assertEquals(2, questions(output));
        assertDeletes(false, output);
    }

    @Test
    void noConfirmIsYes() {
        String output = answer(DELETE, "-noconfirm");
        assertEquals(0, questions(output));
        assertDeletes(true, output);
    }

    @Test
    void macrosAskTheUserAndGoOnAfterNo() throws IOException {
        Path macro = folder.resolve("delete.mac");
        Files.writeString(macro, DELETE + "define domain y\n");
        String output = answer("n\n", "macro " + macro);
        assertEquals(1, questions(output));
        assertDeletes(false, output);
        assertTrue(output.contains("ANR1500I Policy domain Y defined."), output);
    }
}
