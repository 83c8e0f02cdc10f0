package dsmsim.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who gets in, and how a program ends that did not. */
class SignOnTest {
    private static final List<String> REFUSED = List.of(
            "ANS1051I Invalid user id or password",
            "ANS8023E Unable to establish session with server.",
            "ANS8002I Highest return code was 137.");

    @TempDir
    private Path folder;

    private final Program program = new Program();

    private String site(String... lines) throws IOException {
        return "-site=" + Files.write(folder.resolve("site.mac"), List.of(lines));
    }

    @Test
    void theOwnerOfTheSiteIsNotAsked() {
        assertEquals(0, program.atTerminal().run("-dataonly=yes", "-comma", "q node"));
    }

    @Test
    void theRightPasswordLetsIn() {
        assertEquals(0, program.run("-id=admin", "-pa=admin", "-dataonly=yes", "-comma", "q node"));
    }

    @Test
    void aWrongPasswordDoesNot() {
        assertEquals(137, program.run("-id=admin", "-pa=nosuch", "q node"));
        assertEquals(REFUSED, program.said());
    }

    @Test
    void withoutATerminalNobodyIsAskedAndNothingIsRead() {
        assertEquals(137, program.typing("admin\n").run("-id=admin", "q node"));
        assertEquals(REFUSED, program.said());
    }

    @Test
    void aTerminalIsAskedThreeTimes() {
        assertEquals(137, program.atTerminal("a", "b", "c", "admin").run("-id=admin", "q node"));
        assertEquals(
                List.of(REFUSED.get(0), REFUSED.get(0), REFUSED.get(0), REFUSED.get(1), REFUSED.get(2)),
                program.said());
    }

    @Test
    void thePasswordOfTheCommandLineIsTheFirstTry() {
        assertEquals(
                0, program.atTerminal("b", "admin").run("-id=admin", "-pa=a", "-dataonly=yes", "-comma", "q node"));
    }

    @Test
    void aServerThatIsDownDoesNotAnswer() throws IOException {
        assertEquals(-50, program.run(site("SIMULATE SERVER A", "SIMULATE OUTAGE A"), "q node"));
        assertEquals(
                List.of(
                        "ANS1017E Session rejected: TCP/IP connection failure.",
                        "ANS8023E Unable to establish session with server.",
                        "ANS8002I Highest return code was -50."),
                program.said());
    }

    @Test
    void aServerThatIsNotInTheSiteIsNotLookedFor() {
        assertEquals(14, program.run("-se=nosuch", "q node"));
        assertEquals("ANS1217E Server name not found in System Options File\n", program.output());
    }

    @Test
    void theUsualServerIsProdsrvOrTheFirst() throws IOException {
        program.run(site("SIMULATE SERVER B LEVEL=8.1.21.0", "SIMULATE SERVER A"), "q node");
        assertTrue(program.output().contains("Session established with server A: "), program::output);
    }

    @Test
    void theBannerIsThatOfTheServersLevel() throws IOException {
        program.run(site("SIMULATE SERVER A LEVEL=8.1.21.0"), "q node");
        assertTrue(
                program.output()
                        .startsWith("IBM Storage Protect\nCommand Line Administrative Interface - "
                                + "Version 8, Release 1, Level 21.0\n"),
                program::output);
        assertTrue(program.output().contains("\nANS8000I Server command: 'q node'.\n"), program::output);
    }

    @Test
    void aSiteWithoutServersTakesOnlyCommandsThatMakeThem() throws IOException {
        assertEquals(27, program.typing("q node\nsimulate server x\n").run(site("/* nothing */"), "-dataonly=yes"));
        assertEquals("SIM0002E", program.said().get(0).substring(0, 8));
    }
}
