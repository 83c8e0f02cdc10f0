package dsmsim.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dsmsim.session.OutputClosed;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the output goes, and what happens when it cannot go there. */
class OutputTest {
    @TempDir
    private Path folder;

    private final Program program = new Program();

    /** A stream of which the other end fails. */
    private static Writer failing(String reason) {
        return new Writer() {
            @Override
            public void write(char[] text, int offset, int length) throws IOException {
                throw new IOException(reason);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }

    @Test
    void theExitStatusIsTheHighestReturnCode() {
        assertEquals(11, program.typing("q node nobody\nq node\n").run("-dataonly=yes"));
    }

    @Test
    void theVersionIsToldWithoutASession() {
        assertEquals(0, program.run("--version", "q", "node"));
        assertEquals(
                List.of("Simulated levels: 5.1 to 8.2", "Built-in site: servers PRODSRV and DRSRV at level 7.1.1.100"),
                program.output().lines().skip(1).toList());
        assertTrue(program.output().startsWith("dsmsim ") && !program.output().contains("$"), program::output);
    }

    @Test
    void aReaderThatGoesEarlyAndAFullDiskAreFaults() {
        for (String reason : List.of("Broken pipe", "No space left on device")) {
            OutputClosed closed = assertThrows(OutputClosed.class, () -> program.run(failing(reason), "q node"));
            assertEquals(reason.equals("Broken pipe"), closed.isReaderGone());
            assertEquals(closed.isReaderGone() ? "its reader has gone" : "there is not enough space", closed.reason());
        }
    }

    @Test
    void aFileThatGetsFullIsReportedOnceAndTheRestGoesOn() throws IOException {
        FileCopy copy = new FileCopy("f", failing("No space left on device"));
        copy.write("text");
        copy.write("more");
        assertEquals(
                Optional.of("SIM0403E File f is not complete: there is not enough space."),
                copy.damage().map(message -> message.text()));
        assertEquals(Optional.empty(), copy.damage());
    }

    @Test
    void outfileGetsAllThatTheScreenShows() throws IOException {
        Path file = folder.resolve("save.out");
        program.run("-outfile=" + file, "q node");
        assertEquals(program.output(), Files.readString(file));
        Program refused = new Program();
        refused.typing("x\n").run("-outfile=" + file, "-id=admin", "q node");
        assertEquals(refused.output(), Files.readString(file));
    }

    @Test
    void aFileGetsWhatAQuietProgramDoesNotShow() throws IOException {
        Path file = folder.resolve("save.out");
        program.run("-outfile=" + file, "-quiet", "-dataonly=yes", "-comma", "q node");
        assertEquals("", program.output());
        assertTrue(Files.readString(file).startsWith("NODE1,"));
    }

    @Test
    void aMacroOfOlderDaysIsReadToo() throws IOException {
        Path macro = Files.write(
                folder.resolve("old.mac"), new byte[] {'/', '*', (byte) 0xFC, '*', '/', '\n', 'q', 'u', 'i', 't'});
        assertEquals(0, program.run("-quiet", "macro", macro.toString()));
    }

    @Test
    void quietLeavesOnlyTheStatus() {
        assertEquals(11, program.run("-quiet", "q node nobody"));
        assertEquals(0, program.typing("admin\nq node\n").run("-quiet", "-id=admin"));
        assertEquals("", program.output());
    }

    @Test
    void failuresOfTheClientAreShownAlsoWhenItIsQuiet() {
        assertEquals(137, program.run("-quiet", "-id=admin", "-pa=x", "q node"));
        assertEquals(
                "ANS1051I Invalid user id or password\nANS8023E Unable to establish session with server.\n",
                program.output());
    }

    @Test
    void helpShowsTheOptionsAndNoServerIsAsked() {
        assertEquals(0, program.run("-help", "-id=nobody"));
        assertTrue(program.output().startsWith("IBM Tivoli Storage Manager\nCommand Line "), program::output);
        assertTrue(program.output().contains("\n    -PAssword=word "), program::output);
        assertFalse(program.output().contains("Session established"), program::output);
    }

    @Test
    void aRedirectedReplyIsInItsFileOnly() throws IOException {
        Path file = folder.resolve("nodes.txt");
        program.typing("q node > " + file + "\nq node nobody >> " + file + "\n").run("-comma");
        String text = Files.readString(file);
        assertTrue(text.startsWith("NODE1,"), text);
        assertTrue(text.endsWith("criteria.\nANS8001I Return code 11.\n"), text);
        assertFalse(program.output().contains("NODE1,"), program::output);
        assertTrue(program.output().contains("SIM0404I "), program::output);
    }

    @Test
    void promptsAppearInRedirectedInputOnlyOnRequest() {
        program.typing("quit\n").run("-dataonly=yes");
        assertEquals("", program.output());
        program.typing("quit\n").run("-dataonly=yes", "-alwaysprompt", "-newlineafterprompt");
        assertEquals("tsm: PRODSRV>\n", program.output());
    }
}
