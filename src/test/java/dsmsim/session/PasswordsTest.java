package dsmsim.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dsmsim.testing.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Passwords that are values of macros and scripts, on the built-in site. */
class PasswordsTest {
    @TempDir
    private Path folder;

    private final Console console = Console.builtIn();

    private Path file(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), List.of(lines));
    }

    private String hidden(String command) {
        return Passwords.hidden(command, console.session());
    }

    /** The values as they are shown behind a macro of that line. */
    private String behind(String line, String values) throws IOException {
        String macro = "macro " + file("one.mac", line) + " ";
        return hidden(macro + values).substring(macro.length());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "register node n1 %1 | secret | ***",
                "register node %1 %2 contact=%3 | test test test | test *** test",
                "register node n1 pre%1 | secret | ***",
                "register node n1 %1 | \"my secret\" | ***",
                "register node n1 \"%1\" | secret | ***",
                "update node n1 %1 | contact=Ann | contact=Ann",
                "update node n1 %1 | password=secret | password=***",
                "%1 node n1 %2 | register secret | register ***",
                "query node %1 | node1 | node1",
                "query node %1 | \"\" | \"\"",
                "set serverpassword %1 | secret | ***",
                "SRV1: register node n1 %1 | secret | ***",
                "define schedule s1 type=administrative cmd='update node n1 %1' | secret | ***",
                "/* register node n1 %1 */ query node | secret | secret",
                "query node > %1 | nodes.txt | nodes.txt",
            })
    void whatTheLineOfAMacroTakesForAPasswordIsHidden(String line, String values, String shown) throws IOException {
        assertEquals(shown, behind(line, values));
    }

    @Test
    void theLinesOfACommandBelongTogether() throws IOException {
        assertEquals("n1 ***", behind("register node -\n  %1 -\n  %2", "n1 secret"));
    }

    @Test
    void theCommandMayBeAbbreviatedAndWrong() throws IOException {
        Path macro = file("one.mac", "register node %1 %2");
        console.run("define script s 'register node $1 $2'");
        for (String begin : List.of("macro " + macro, "MACRO '" + macro + "'", "run s", "ru S", "drsrv: run s")) {
            assertEquals(begin + " n1 ***", hidden(begin + " n1 secret"));
            assertEquals(begin + " n1 *** bad=1", hidden(begin + " n1 secret bad=1"));
            assertTrue(Passwords.areIn(begin + " n1 secret", console.session()), begin);
            assertTrue(!hidden(begin + " n1 'secret").contains("secret"), begin);
        }
        assertEquals("run verbose=yes s n1 ***", hidden("run verbose=yes s n1 secret"));
        assertTrue(!Passwords.areIn("run s n1", console.session()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "register node $1 $2 | n1,secret | n1,***",
                "register node $1 $2 | n1 \"secret\" verbose=yes | n1 *** verbose=yes",
                "register node $1 | \"n1 secret\" | \"n1 ***\"",
                "update admin $1 | \"ann contact=Lee password=secret\" | \"ann contact=Lee password=***\"",
                "register node n1 secret contact=$1 | Ann | Ann",
                "if(error) register node n1 $1 | secret | ***",
                "(drsrv) register node n1 $1 | secret | ***",
                "query node $1 | n1 n2 | n1 n2",
            })
    void whatTheLineOfAScriptTakesForAPasswordIsHidden(String line, String values, String shown) {
        console.run("define script s '" + line + "'");
        assertEquals("run s " + shown, hidden("run s " + values));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "simulate at 0 update admin helper secret | simulate at 0 update admin helper ***",
                "simu at 0 upd admin helper passw=secret > x | simu at 0 upd admin helper passw=*** > x",
                "simulate at 0 'update admin helper secret' | simulate at 0 'update admin helper ***'",
                "drsrv: simulate at 0 register node n1 secret | drsrv: simulate at 0 register node n1 ***",
                "simulate at 0 update admin helper 'secret | simulate at *** *** *** *** '***",
                "simulate at 0 update admin helper secret a=b=c | simulate at 0 update admin helper *** a=b=c",
                "simulate at 0 simulate at 0 update admin a secret | simulate at 0 simulate at *** *** *** *** ***",
                "simulate at 0 query node node1 | simulate at 0 query node node1",
                "simulate at 0 select * from nodes | simulate at 0 select * from nodes",
                "simulate at 0 | simulate at 0",
            })
    void whatStandsBehindAMomentIsACommand(String line, String shown) {
        assertEquals(shown, hidden(line));
    }

    @Test
    void macrosAndScriptsHandOnWhatTheyWereGiven() throws IOException {
        file("inner.mac", "run reg %2 %1");
        Path outer = file("outer.mac", "macro inner.mac n1 n2", "macro inner.mac %2 %1", "macro outer.mac %1 %2");
        console.run("define script reg 'if(ok) run reg2 $2 $1'");
        console.run("define script reg2 'register node $2 $1'");
        assertEquals("macro " + outer + " n1 ***", hidden("macro " + outer + " n1 secret"));
    }

    @Test
    void callsWithoutEndAreFollowedToTheirDepth() throws IOException {
        Path macro = file("more.mac", "macro more.mac x%1", "macro more.mac y%1", "query node %1");
        console.run("define script more 'run more x$1'");
        console.run("update script more 'run more y$1'");
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertEquals("macro " + macro + " a", hidden("macro " + macro + " a"));
            assertEquals("run more a", hidden("run more a"));
        });
    }

    @Test
    void whereItCannotBeToldEveryValueMayBeAPassword() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe.mac");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        Path large = file("large.mac", ("/*" + "*".repeat(1 << 16) + "\n").repeat(65));
        for (Path macro : List.of(pipe, large, folder, folder.resolve("missing.mac"), Path.of("/dev/stdin"))) {
            assertTimeoutPreemptively(
                    Duration.ofSeconds(20),
                    () -> assertEquals("macro " + macro + " *** k=***", hidden("macro " + macro + " secret k=v")));
        }
        assertEquals("macro \0 ***", hidden("macro \0 secret"));
        assertEquals("run missing *** verbose=yes", hidden("run missing secret verbose=yes"));
        Path outer = file("outer.mac", "macro missing.mac %1", "run missing %1");
        assertEquals("macro " + outer + " a", hidden("macro " + outer + " a"));
    }

    @Test
    void scriptsOfAllServersAreKnown() {
        console.run("drsrv: define script theirs 'register node n1 $1'");
        assertEquals("drsrv: run theirs ***", hidden("drsrv: run theirs secret"));
    }

    @Test
    void aCommandIsReplayedWithAPasswordOfOurs() throws IOException {
        Path macro = file("one.mac", "register node %1 %2");
        assertEquals(
                "macro " + macro + " n1 Replayed-Passw0rd-1",
                Passwords.replayed("macro " + macro + " n1 ***", console.session()));
        assertEquals("query node n1 ***", Passwords.replayed("query node n1 ***", console.session()));
    }

    @Test
    void variablesOfScriptsAreNoPasswords() {
        for (String line : List.of("register node $1 $2", "register node $1 -", "run reg $1 $2")) {
            String command = "define script reg '" + line + "'";
            assertEquals(command, hidden(command));
            console.run(command);
        }
        assertEquals("define script s 'register node $1 ***'", hidden("define script s 'register node $1 pw$2'"));
    }

    @Test
    void neitherTheLogNorTheRepliesOfScriptsHaveThem() {
        console.run("define script reg 'register node $1 $2'");
        console.run("define script more 'run reg $1 $2'");
        String shown = console.run("run more n1 secret verbose=yes")
                + console.run("run more n1 secret preview=yes")
                + console.run("run more n1 secret bad=1")
                + console.run("drsrv: run more n1 secret")
                + console.run("prodsrv: run more n1 secret")
                + console.run("query actlog msgno=2017");
        assertTrue(!shown.contains("secret"), shown);
        assertTrue(shown.contains("Line 1 : run reg n1 ?***?."), shown);
        shown = shown.replaceAll(" *\n {25}", "");
        assertTrue(shown.contains("RUN more n1 ?***? VERBOSE=yes"), shown);
    }
}
