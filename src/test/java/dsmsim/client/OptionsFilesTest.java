package dsmsim.client;

import static java.nio.file.StandardOpenOption.APPEND;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dsmsim.message.CommandFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Options out of files, and the server that they pick on the built-in site. */
class OptionsFilesTest {
    private static final String GREETING = "Session established with server ";

    @TempDir
    private Path folder;

    private String file(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), List.of(lines)).toString();
    }

    private Map<String, String> inFolder() {
        return Map.of("DSM_DIR", folder.toString());
    }

    private static ClientOptions options(Map<String, String> environment, String... given) {
        return OptionsFiles.complete(ClientOptions.parse(List.of(given)), environment);
    }

    /** The server signed on to, else what is said instead. */
    private List<String> serverOf(String... options) {
        Program program = new Program().among(inFolder());
        program.run(options);
        for (String line : program.output().lines().toList()) {
            if (line.startsWith(GREETING)) {
                return List.of(line.substring(GREETING.length(), line.indexOf(':')));
            }
        }
        return program.said();
    }

    @Test
    void withoutFilesNothingChanges() {
        ClientOptions given = ClientOptions.parse(List.of("-se=x", "q", "node"));
        assertEquals(given, OptionsFiles.complete(given, Map.of()));
        assertEquals(given, OptionsFiles.complete(given, inFolder()));
    }

    @Test
    void aLineHasCommentsAbbreviationsAndTabs() throws IOException {
        String file = file(
                "my.opt",
                "\ufeff* a comment",
                "",
                "\tserv\tdrsrv   * trailing",
                "  * another",
                "SCROLLP no",
                "DOMAIN /home /var",
                "site \"my site.mac\"");
        ClientOptions options = options(Map.of(), "-optfile=" + file);
        assertEquals(Optional.of("DRSRV"), options.server());
        assertEquals(false, options.pages());
        assertEquals(Optional.of(folder.resolve("my site.mac").toString()), options.find(Option.SITE));
    }

    @Test
    void formatsStandInEitherFile() throws IOException {
        file("dsm.opt", "dateformat 2");
        file("dsm.sys", "servername prodsrv", "  NUMBERformat 5", "  DATEformat 4");
        ClientOptions options = options(inFolder(), "-timeformat=3");
        assertEquals(List.of(2, 3, 5), List.of(options.dateFormat(), options.timeFormat(), options.numberFormat()));
    }

    @Test
    void pagesAreAsLongAsTheFileSays() throws IOException {
        file("dsm.opt", "scrollprompt yes", "SCROLLLines 12");
        assertEquals(12, options(inFolder()).pageLines());
        assertEquals(30, options(inFolder(), "-scrolllines=30").pageLines());
    }

    @Test
    void theFileIsThatOfTheOptionThenOfDsmConfigThenOfDsmDir() throws IOException {
        file("dsm.opt", "se one");
        Map<String, String> both = Map.of("DSM_CONFIG", file("two.opt", "se two"), "DSM_DIR", folder.toString());
        assertEquals(Optional.of("ONE"), options(inFolder()).server());
        assertEquals(Optional.of("TWO"), options(both).server());
        assertEquals(
                Optional.of("THREE"),
                options(both, "-optfile=" + file("three.opt", "se three")).server());
    }

    @Test
    void theCommandLineWins() throws IOException {
        file("dsm.opt", "se one", "tcps prodsrv.example.com", "hints no");
        ClientOptions options = options(inFolder(), "-serveraddress=two", "-hints=yes", "q", "node");
        assertEquals(Optional.of("TWO"), options.server());
        assertEquals(true, options.hints(false));
        assertEquals("q node", options.command());
        assertEquals(
                Optional.empty(), options(inFolder(), "-tcps=drsrv.example.com").server());
    }

    @Test
    void aFileThatIsNamedMustBeThereAndRight() throws IOException {
        String nowhere = "-optfile=" + folder.resolve("nowhere");
        assertEquals(
                "ANS1035S Options file '" + folder.resolve("nowhere") + "' could not be found, or it cannot be read.",
                assertThrows(CommandFailure.class, () -> options(Map.of(), nowhere))
                        .getMessage());
        String wrong = file("wrong.opt", "* hints", "\thints   maybe");
        assertEquals(
                "ANS1036S The option 'HINTS' or the value supplied for it is not valid. It was found in options file '"
                        + wrong + "' at line number : 2. The complete entry : 'hints   maybe'",
                assertThrows(CommandFailure.class, () -> options(Map.of("DSM_CONFIG", wrong)))
                        .getMessage());
    }

    @Test
    void anUnusableFileEndsTheProgramAsTheProductDoes() {
        assertEquals(-1, new Program().run("-optfile=" + folder.resolve("nowhere"), "q node"));
    }

    @Test
    void aStanzaPicksTheServerOfItsName() throws IOException {
        file("dsm.sys", "se DRSRV", " tcps elsewhere", "se PRODSRV");
        assertEquals(List.of("DRSRV"), serverOf());
        assertEquals(List.of("PRODSRV"), serverOf("-se=prodsrv"));
        file("dsm.opt", "servername prodsrv");
        assertEquals(List.of("PRODSRV"), serverOf());
    }

    @Test
    void elseTheServerOfItsAddress() throws IOException {
        file("dsm.sys", "defaultserver second", "se first", "tcpp 1600", "tcps DRSRV.example.com", "SErvername second");
        Files.write(folder.resolve("dsm.sys"), List.of("  TCPServeraddress drsrv.example.com * moved"), APPEND);
        assertEquals(List.of("DRSRV"), serverOf());
        assertEquals(
                List.of(
                        "ANS1017E Session rejected: TCP/IP connection failure.",
                        "ANS8023E Unable to establish session with server.",
                        "ANS8002I Highest return code was -50."),
                serverOf("-se=first"));
        assertEquals(List.of("ANS1217E Server name not found in System Options File"), serverOf("-se=third"));
    }

    @Test
    void anAddressWithoutANamePicksAServer() {
        assertEquals(List.of("DRSRV"), serverOf("-tcps=drsrv.example.com", "-tcpp=1500"));
        assertEquals(List.of("PRODSRV"), serverOf("-tcps=nowhere"));
    }

    @Test
    void aDefaultServerWithoutAStanzaIsNotFound() throws IOException {
        file("dsm.sys", "defaults nosuch", "se PRODSRV");
        assertEquals(List.of("ANS1217E Server name not found in System Options File"), serverOf());
    }
}
