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

    /** The same where the command is not done. */
    private String refused(String lines) {
        assertEquals(4, program.typing(lines).run());
        return program.output();
    }

    private static void assertRefused(String reason, String output) {
        assertDeletes(false, output);
        String message = "SIM0009E DELETE FILESPACE: Not confirmed: " + reason + ". Nothing has been done.";
        assertTrue(output.contains("\n\n" + message + "\nANS8001I Return code 4.\n"), output);
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
    void noDoesNothingAndSaysSo() {
        for (String no : new String[] {"n", "N", "no", "No"}) {
            assertRefused("the answer was No", new ConfirmationTest().refused(DELETE + no + "\n"));
        }
    }

    @Test
    void anythingElseIsAskedAgain() {
        String output = answer(DELETE + "\nperhaps\ny\n");
        assertEquals(3, questions(output));
        assertDeletes(true, output);
    }

    @Test
    void theThirdWrongAnswerMeansNo() {
        String output = refused(DELETE + "define domain a\ndefine domain b\ny e s\ndefine domain c\n");
        assertEquals(3, questions(output));
        assertRefused("no answer was Yes or No", output);
        assertTrue(output.contains("ANR1500I Policy domain C defined."), output);
    }

    @Test
    void theEndOfTheInputMeansNo() {
        String output = refused(DELETE + "perhaps\n");
        assertEquals(2, questions(output));
        assertRefused("the input ended at the question", output);
    }

    @Test
    void aRoutedCommandAsksForEachServer() {
        String output = refused("(prodsrv,drsrv) delete filespace node1 /FS1\nn\ny\n");
        assertEquals(2, questions(output));
        int first = output.indexOf("SIM0532I The question is about server PRODSRV.");
        int second = output.indexOf("SIM0532I The question is about server DRSRV.");
        assertTrue(0 < first && first < second, output);
        assertTrue(output.contains("ANR1696E Server PRODSRV"), output);
        assertTrue(output.contains("ANR1694I Server DRSRV"), output);
    }

    @Test
    void noConfirmIsYes() {
        String output = answer(DELETE, "-noconfirm");
        assertEquals(0, questions(output));
        assertDeletes(true, output);
    }

    @Test
    void macrosAskTheUserAndEndWithNo() throws IOException {
        Path macro = folder.resolve("delete.mac");
        Files.writeString(macro, DELETE + "define domain y\n");
        assertEquals(4, program.typing("n\n").run("macro " + macro));
        assertRefused("the answer was No", program.output());
        assertFalse(program.output().contains("ANR1500I"), program.output());
    }

    @Test
    void macrosThatCommitEachCommandGoOnAfterNo() throws IOException {
        Path macro = folder.resolve("delete.mac");
        Files.writeString(macro, DELETE + "define domain y\n");
        assertEquals(4, program.typing("n\n").run("-itemcommit", "macro " + macro));
        assertTrue(program.output().contains("ANR1500I Policy domain Y defined."), program.output());
    }
}
