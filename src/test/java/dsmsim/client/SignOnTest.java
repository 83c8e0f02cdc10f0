package dsmsim.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
    void withoutATerminalTheAnswersAreLinesOfTheInput() {
        assertEquals(
                0,
                program.typing("oops\nadmin\nq node nobody\nq status\n").run("-id=admin", "-dataonly=yes", "q node"));
        assertEquals(
                List.of("Enter your password:  ", REFUSED.get(0), "Enter your password:  "),
                program.said().subList(0, 3));
    }

    @Test
    void theRestOfTheInputIsCommands() {
        assertEquals(11, program.typing("admin\nadmin\nq node nobody\n").run("-id="));
        assertTrue(
                program.output()
                        .contains(
                                " (c) IBM 1990, 2014.\n\nEnter your user id:  \n\nEnter your password:  \n\nSession established"),
                program::output);
        assertEquals(
                List.of(
                        "Enter your user id:  ",
                        "Enter your password:  ",
                        "ANR2034E QUERY NODE: No match found using this criteria.",
                        "ANS8001I Return code 11.",
                        "ANS8002I Highest return code was 11."),
                program.said());
    }

    @Test
    void aPasswordWithoutANameIsAskedForTheName() {
        assertEquals(0, program.typing("admin\n").run("-pa=admin", "-quiet", "q node"));
        assertEquals(137, program.typing("nobody\n").run("-pa=admin", "q node"));
        assertEquals("Enter your user id:  ", program.said().get(0));
    }

    @Test
    void theOwnerIsAskedTooWhereTheOptionsSaySo() {
        assertEquals(0, program.typing("admin\nadmin\n").run("-passwordaccess=prompt", "-quiet", "q node"));
        assertEquals(137, program.typing("admin\n").run("-passwordaccess=prompt", "-quiet", "q node"));
        assertEquals(0, program.run("-passwordaccess=generate", "-quiet", "q node"));
    }

    @Test
    void theEndOfTheInputEndsTheQuestions() {
        assertEquals(137, program.run("-id=admin", "q node"));
        List<String> asked = new ArrayList<>(REFUSED);
        asked.add(0, "Enter your password:  ");
        assertEquals(asked, program.said());
    }

    @Test
    void aPipeIsAskedThreeTimes() {
        assertEquals(137, program.typing("a\nb\nc\nadmin\n").run("-id=admin", "-dataonly=yes", "q node"));
        assertEquals(
                "Enter your password:  \nANS1051I Invalid user id or password\n".repeat(3)
                        + "ANS8023E Unable to establish session with server.\n",
                program.output());
    }

    @Test
    void aWrongPasswordOfTheCommandLineIsNotMendedThroughAPipe() {
        assertEquals(137, program.typing("admin\n").run("-id=admin", "-pa=wrong", "q node"));
        assertEquals(REFUSED, program.said());
    }

    @Test
    void aCredentialsFileHasNameAndPassword() throws IOException {
        for (List<String> lines : List.of(
                List.of("* remark", "id=admin", "password=admin"),
                List.of("# remark", "-ID = admin", "", "-pa = \"admin\""),
                List.of("admin", "admin"))) {
            assertEquals(0, program.run(credentials(lines), "-quiet", "q node"), lines::toString);
        }
        assertEquals(137, program.run(credentials(List.of("id=admin", "password=x")), "-quiet", "q node"));
        assertEquals(0, program.run(credentials(List.of("id=nobody", "pa=admin")), "-id=admin", "-quiet", "q node"));
    }

    @Test
    void aCredentialsFileThatCannotBeUsedIsReported() throws IOException {
        for (List<String> lines :
                List.of(List.<String>of(), List.of("id=admin"), List.of("id=", "password="), List.of("a", "b", "c"))) {
            Program other = new Program();
            assertEquals(3, other.run(credentials(lines), "q node"), lines::toString);
            assertEquals(
                    "SIM0824E Credentials file " + folder.resolve("secret")
                            + " does not hold the name and the password of an administrator.\n",
                    other.output());
        }
        assertEquals(22, program.run("-credentialsfile=" + folder.resolve("nowhere"), "q node"));
        assertEquals(
                "SIM0823E Credentials file " + folder.resolve("nowhere") + " cannot be read: it does not exist.\n",
                program.output());
    }

    private String credentials(List<String> lines) throws IOException {
        return "-credentialsfile=" + Files.write(folder.resolve("secret"), lines);
    }

    @Test
    void anExpiredPasswordIsRenewedWhereTheOldOneWasAskedFor() throws IOException {
        String site = site(
                "SIMULATE SERVER A",
                "CONNECT A",
                "REGISTER ADMIN OPER secret PASSEXP=1",
                "UPDATE ADMIN OPER FORCEPWRESET=YES");
        assertEquals(52, program.run(site, "-id=oper", "-pa=secret", "q node"));
        assertEquals(
                List.of(
                        "ANS1352E Session rejected: Password has expired.",
                        "ANS8023E Unable to establish session with server.",
                        "ANS8002I Highest return code was 52."),
                program.said());
        Program asked = new Program().typing("secret\nnew1\nnew2\nother3\nother3\n");
        assertEquals(11, asked.run(site, "-id=oper", "q node"));
        assertEquals(
                List.of(
                        "Enter your password:  ",
                        "ANS1352E Session rejected: Password has expired.",
                        "Enter new password:  ",
                        "Enter new password for verification:  ",
                        "ANS1113E The new password entries are not the same. Please try again.",
                        "Enter new password:  ",
                        "Enter new password for verification:  "),
                asked.said().subList(0, 7));
    }

    @Test
    void aLockedAdministratorIsNotAskedAgain() throws IOException {
        String site = site("SIMULATE SERVER A", "CONNECT A", "REGISTER ADMIN OPER secret", "LOCK ADMIN OPER");
        assertEquals(61, program.typing("secret\nsecret\n").run(site, "-id=oper", "q node"));
        assertEquals(
                List.of(
                        "Enter your password:  ",
                        "ANS1361E Session rejected: The specified user id is currently locked.",
                        "ANS8023E Unable to establish session with server.",
                        "ANS8002I Highest return code was 61."),
                program.said());
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
