package dsmsim.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the failures of the client and the causes of internal errors are kept. */
class ErrorLogTest {
    private static final List<String> REFUSED = List.of(
            "03/01/2014 10:00:00 ANS1051I Invalid user id or password",
            "03/01/2014 10:00:00 ANS8023E Unable to establish session with server.");

    @TempDir
    private Path folder;

    private ErrorLog log(String where) {
        return ErrorLog.of(Map.of("DSM_LOG", where), () -> LocalDateTime.of(2014, 3, 1, 10, 0));
    }

    private List<String> lines(String name) throws IOException {
        return Files.readAllLines(folder.resolve(name));
    }

    @Test
    void theFolderThatTheUserNamesGetsTheCause() throws IOException {
        ErrorLog log = log(folder.toString());
        log.accept(new IllegalStateException("one"));
        log.accept(new IllegalStateException("two"));
        String text = Files.readString(folder.resolve("dsmerror.log"));
        assertTrue(text.startsWith("03/01/2014 10:00:00 java.lang.IllegalStateException: one\n\tat "), text);
        assertTrue(text.contains("IllegalStateException: two\n\tat "), text);
    }

    @Test
    void withoutAFolderOrWithAWrongOneNothingIsKept() throws IOException {
        log("").accept(new IllegalStateException());
        log(folder.resolve("nosuch").toString()).accept(new IllegalStateException());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void aFailureOfTheSignOnIsKeptInTheFolderOfDsmLog() throws IOException {
        Program program = new Program().among(Map.of("DSM_LOG", folder.toString()));
        program.run("-id=admin", "-pa=wrong", "q node");
        program.run("-id=admin", "-pa=admin", "q node");
        assertEquals(REFUSED, lines("dsmerror.log"));
    }

    @Test
    void datesAreWrittenInTheUsersFormat() throws IOException {
        Program program = new Program().among(Map.of("DSM_LOG", folder.toString()));
        program.run("-dateformat=4", "-timeformat=3", "-id=admin", "-pa=wrong", "q node");
        assertEquals(
                "01.03.2014 10.00.00 ANS1051I Invalid user id or password",
                lines("dsmerror.log").get(0));
    }

    @Test
    void theOptionWinsOverTheStanzaAndTheStanzaOverDsmLog() throws IOException {
        Path stanza = folder.resolve("stanza.log");
        Files.write(folder.resolve("dsm.sys"), List.of("se PRODSRV", "  ERRORLOGName " + stanza));
        Map<String, String> environment = Map.of("DSM_DIR", folder.toString(), "DSM_LOG", folder.toString());
        new Program().among(environment).run("-id=admin", "-pa=wrong", "q node");
        assertEquals(REFUSED, lines("stanza.log"));
        Path option = folder.resolve("option.log");
        new Program().among(environment).run("-errorlogname=" + option, "-se=nosuch");
        assertEquals(
                List.of("03/01/2014 10:00:00 ANS1217E Server name not found in System Options File"),
                lines("option.log"));
        assertEquals(2, lines("stanza.log").size());
        assertTrue(Files.notExists(folder.resolve("dsmerror.log")));
    }

    @Test
    void optionsThatCannotBeAreKeptTooAndNoPasswordIs() throws IOException {
        Program program = new Program().among(Map.of("DSM_LOG", folder.toString()));
        program.run("-nosuch", "-pa=secret");
        program.run("-id=admin", "-pasword=secret", "q node");
        String text = Files.readString(folder.resolve("dsmerror.log"));
        assertTrue(text.startsWith("03/01/2014 10:00:00 ANS1107E Invalid option/value: '-nosuch'\n"), text);
        assertTrue(!text.contains("secret"), text);
    }
}
