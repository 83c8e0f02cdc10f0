package dsmsim.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was recorded can be verified, whatever way the commands came. */
class RecordingTest {
    @TempDir
    private Path folder;

    private Path transcript;
    private final StringWriter out = new StringWriter();

    @BeforeEach
    void chooseFile() {
        transcript = folder.resolve("session.txt");
    }

    private int run(String typed, String... options) {
        return Golden.client().run(List.of(options), new BufferedReader(new StringReader(typed)), out);
    }

    private String recorded() throws IOException {
        return Files.readString(transcript);
    }

    private void assertVerified(String... more) {
        List<String> options = new ArrayList<>(List.of(more));
        options.add("-verify=" + transcript);
        assertEquals(0, run("", options.toArray(String[]::new)), out::toString);
    }

    @Test
    void aPipedSessionIsRecordedAsATerminalShowsIt() throws IOException {
        run(
                "update -\nnode node1 con=Ann\nquit\n",
                "-record=" + transcript,
                "-dataonly=yes",
                "-clock=2015-01-02T03:04:05");
        assertEquals("""
                # dsmadmc -clock=2015-01-02T03:04:05 -dataonly=yes

                tsm: PRODSRV>update -
                cont>node node1 con=Ann
                ANR2063I Node NODE1 updated.
                tsm: PRODSRV>quit
                """, recorded());
        assertVerified();
    }

    @Test
    void aBatchCommandIsRecordedAsATypedOne() throws IOException {
        assertEquals(11, run("", "-record=" + transcript, "query", "node", "nobody"));
        assertTrue(recorded().contains("tsm: PRODSRV>query node nobody\n\nANR2034E"), recorded());
        assertTrue(out.toString().contains("ANS8000I"), out::toString);
        assertVerified();
    }

    @Test
    void theFormatsOfTheUserAreKept() throws IOException {
        run("", "-record=" + transcript, "-date=4", "-time=3", "-numb=5", "query", "actlog");
        assertTrue(recorded().contains(" -dateformat=4 -timeformat=3 -numberformat=5\n"), recorded());
        assertVerified();
    }

    @Test
    void aMacroIsRecordedWithTheCommandsItRuns() throws IOException {
        Path macro = Files.writeString(folder.resolve("one.mac"), "update node %1 con=Ann\nquery node nobody\n");
        run("macro " + macro + " node1\n", "-record=" + transcript);
        assertTrue(recorded().contains("\nANS8000I Server command: 'update node node1 con=Ann'\n"), recorded());
        assertVerified();
    }

    @Test
    void aQuestionThatNobodyAnswersIsRecordedAsWhatComesOfIt() throws IOException {
        run("delete filespace node1 /FS1\n", "-record=" + transcript);
        assertTrue(recorded().contains("\nSIM0009E DELETE FILESPACE: Not confirmed: the input ended"), recorded());
        assertVerified();
    }

    @Test
    void passwordsAreHiddenAndReplayedAsOneOfTheirOwn() throws IOException {
        Path macro = Files.writeString(folder.resolve("one.mac"), "update node n1 secret3\n");
        run(
                "register node n1 secret1\nupdate node n1 -\n\"secret-2\"\nregister node n2 secret4 bad=1\n"
                        + "regster node n2 secret5\nupdate node n1 password=secret7\nmacro " + macro
                        + "\nregister admin \"secret6\n",
                "-record=" + transcript,
                "-hints=yes");
        assertFalse(recorded().contains("secret"), recorded());
        assertTrue(recorded().contains("\ntsm: PRODSRV>update node n1 ***\n"), recorded());
        assertTrue(
                recorded()
                        .contains("\n  register node n2 *** bad=1\n" + " ".repeat("  register node n2 *** ".length())
                                + "^^^\n"),
                recorded());
        assertTrue(recorded().contains("\nANS8000I Server command: 'update node n1 ***'\n"), recorded());
        assertVerified();
    }

    @Test
    void passwordsInScriptsAreHiddenToo() throws IOException {
        run(
                "define script s 'update node node1 secret1'\nquery script s format=lines\nquery script s format=raw\n"
                        + "query script s format=detailed\nselect upper(command) from scripts\nrun s\n",
                "-record=" + transcript);
        assertFalse(recorded().contains("secret"), recorded());
        assertTrue(recorded().contains("\nupdate node node1 ***\n"), recorded());
        assertVerified();
    }

    @Test
    void passwordsThatMacrosAndScriptsAreGivenAreHiddenToo() throws IOException {
        Path inner = Files.writeString(folder.resolve("inner.mac"), "register node %2 %1 contact=%3\n");
        Path outer = Files.writeString(folder.resolve("outer.mac"), "macro inner.mac %2 %1 \"Ann Lee\"\nrun s %1 %2\n");
        run(
                "define script s 'if(ok) update node $1 -'\nupdate script s '$2' line=2\nmacro " + outer
                        + " n1 -\nsecret1\nrun s n1,secret2 verbose=yes\nrun s n1 secret3 bad=1\n"
                        + "macro " + inner + ".mac n1 secret4\nquery actlog search=n1\n",
                "-record=" + transcript,
                "-hints=yes");
        assertFalse(recorded().contains("secret"), recorded());
        assertTrue(recorded().contains("\ntsm: PRODSRV>macro " + outer + " n1 ***\n"), recorded());
        assertTrue(
                recorded().contains("\nANS8000I Server command: 'macro inner.mac *** n1 \"Ann Lee\"'\n"), recorded());
        assertTrue(recorded().contains("\ntsm: PRODSRV>run s n1,*** verbose=yes\n"), recorded());
        assertTrue(recorded().contains("ANR2060I Node N1 registered"), recorded());
        assertVerified();
    }

    @Test
    void aFolderThatIsMissingIsNoInternalError() {
        transcript = folder.resolve("nosuch/session.txt");
        assertEquals(23, run("query node\n", "-record=" + transcript));
        assertTrue(
                out.toString()
                        .endsWith("SIM0032E File " + transcript + " cannot be written: its folder does not exist.\n"),
                out::toString);
    }

    @Test
    void aRecordingIsForItsOwnerOnlyAndNotOverwritten() throws IOException {
        Files.writeString(transcript, "");
        run("query node\n", "-record=" + transcript);
        assertEquals(PosixFilePermissions.fromString("rw-------"), Files.getPosixFilePermissions(transcript));
        String before = recorded();
        assertEquals(23, run("query node\n", "-record=" + transcript));
        assertTrue(
                out.toString()
                        .endsWith("SIM0503E " + transcript + " is there already and not empty."
                                + " Nothing is recorded over it.\n"),
                out::toString);
        assertEquals(before, recorded());
    }

    @Test
    void theSiteFileIsNamedRelativeToTheTranscript() throws IOException {
        Path site = Files.writeString(folder.resolve("my site.mac"), "SIMULATE SERVER PRODSRV LEVEL=8.1.20.0\n");
        run("query node\n", "-record=" + transcript, "-site=" + site);
        assertTrue(recorded().startsWith("# dsmadmc -site=\"my site.mac\" -clock=2014-03-01T10:00:00\n"), recorded());
        assertTrue(recorded().contains("\nProtect: PRODSRV>query node\n"), recorded());
        assertVerified();
    }

    @Test
    void aTranscriptThatDiffersIsShownAndEndsWithOne() throws IOException {
        run("query node nobody\n", "-record=" + transcript);
        Files.writeString(transcript, recorded().replace("nobody", "node1"));
        assertEquals(1, run("", "-verify=" + transcript));
        assertTrue(
                out.toString().contains("\n-ANR2034E QUERY NODE: No match found using this criteria.\n"),
                out::toString);
        assertTrue(out.toString().contains("\nSIM0502E "), out::toString);
    }

    @Test
    void optionsOfTheCommandLineWin() throws IOException {
        run("query node nobody\n", "-record=" + transcript);
        assertEquals(1, run("", "-dataonly=yes", "-verify=" + transcript));
    }
}
