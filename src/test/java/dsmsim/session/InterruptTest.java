package dsmsim.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dsmsim.message.ReturnCode;
import dsmsim.site.Interrupted;
import dsmsim.site.Server;
import dsmsim.site.Site;
import dsmsim.site.SiteClock;
import dsmsim.testing.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C pressed while commands run on the built-in site. */
class InterruptTest {
    private static final String STOPPED = """
            SIM0006E The command was interrupted. What it had not committed is undone.
            ANS8001I Return code 4.""";

    @TempDir
    private Path folder;

    private final Console console = Console.builtIn();
    private int left;

    @BeforeEach
    void watch() {
        left = Integer.MAX_VALUE;
        console.session().watch((task, unit, done, total) -> {
            if (left-- <= 0) {
                throw new Interrupted();
            }
        });
    }

    /** What a command answers when Ctrl-C is pressed after so many steps. */
    private String stoppedAfter(int steps, String command) {
        left = steps;
        String reply = console.run(command);
        left = Integer.MAX_VALUE;
        return reply;
    }

    private String macro(String... lines) throws IOException {
        Path file = folder.resolve("some.mac");
        Files.write(file, List.of(lines));
        return "macro " + file;
    }

    private Server server(String name) {
        return console.site().server(name).orElseThrow();
    }

    @Test
    void aReplicationHasReplicatedNothing() {
        console.run("simulate backup node1 /FS1 files=20000");
        Server target = server("DRSRV");
        SiteClock clock = console.site().clock();
        for (int steps = 0; steps < 8; steps++) {
            assertEquals(STOPPED, stoppedAfter(steps, "replicate node node1 wait=yes"));
            assertEquals(target, server("DRSRV"));
            assertEquals(clock, console.site().clock());
            assertTrue(server("PRODSRV").processes().isEmpty());
        }
        assertEquals(ReturnCode.ERROR, console.returnCode());
        assertTrue(console.run("replicate node node1 wait=yes").contains("Files replicated: 20,000 of 20,000."));
    }

    @Test
    void theActivityLogHasItAtTheTimeItHappened() {
        console.run("simulate backup node1 /FS1 files=200000");
        stoppedAfter(40, "replicate node node1 wait=yes");
        String log = console.run("query actlog begindate=today");
        assertTrue(log.contains("03/01/2014 10:00:00      SIM0006E The command was interrupted."), log);
    }

    @Test
    void processesOnTheWayOfTheClockStopTheClock() {
        console.run("simulate backup node1 /FS1 files=200000", "replicate node node1");
        Site site = console.site();
        assertEquals(STOPPED, stoppedAfter(3, "simulate clock +1D"));
        assertEquals(site.servers(), console.site().servers());
        assertEquals(site.clock(), console.site().clock());
    }

    @Test
    void otherProcessesStopAsWell() {
        for (String command : List.of("expire inventory wait=yes", "delete filespace node1 /FS1 wait=yes")) {
            assertEquals(STOPPED, stoppedAfter(0, command));
        }
        assertEquals(
                1100,
                server("PRODSRV").inventories("NODE1").entrySet().stream()
                        .filter(entry -> entry.getKey().partner().isEmpty())
                        .mapToLong(entry -> entry.getValue().versions())
                        .sum());
    }

    @Test
    void aMacroIsRolledBackAndSaysItOnce() throws IOException {
        String macro = macro("define domain a", "define domain b", "define domain c");
        assertEquals("""
                ANR1500I Policy domain A defined.
                ANR1500I Policy domain B defined.
                """ + STOPPED, stoppedAfter(2, macro));
        assertEquals(ReturnCode.ERROR, console.returnCode());
        assertTrue(console.run("query domain a").startsWith("ANR2034E"));
    }

    @Test
    void aCommandWithinAMacroStopsTheMacro() throws IOException {
        console.run("simulate backup node1 /FS1 files=20000");
        String macro = macro("define domain a", "replicate node node1 wait=yes", "define domain b");
        assertEquals("ANR1500I Policy domain A defined.\n" + STOPPED, stoppedAfter(5, macro));
        assertTrue(console.run("query domain a").startsWith("ANR2034E"));
    }

    @Test
    void withItemCommitStaysWhatWasCommitted() throws IOException {
        console.session().setItemCommit(true);
        String inner = macro("define domain a", "define domain b");
        Files.move(folder.resolve("some.mac"), folder.resolve("inner.mac"));
        String outer = macro(inner.replace("some", "inner"), "define domain c");
        assertEquals("ANR1500I Policy domain A defined.\n" + STOPPED, stoppedAfter(2, outer));
        assertTrue(console.run("query domain a").contains("A "));
        assertTrue(console.run("query domain b").startsWith("ANR2034E"));
        assertTrue(console.run("query domain c").startsWith("ANR2034E"));
    }

    @Test
    void aScriptHasDoneNothing() {
        console.run("define script s \"define domain a\"", "update script s \"define domain b\"");
        assertEquals(STOPPED, stoppedAfter(1, "run s"));
        assertTrue(console.run("query domain a").startsWith("ANR2034E"));
    }

    @Test
    void aScriptWithItemCommitHasDoneItsFirstLines() {
        console.session().setItemCommit(true);
        console.run("define script s \"define domain a\"", "update script s \"define domain b\"");
        assertEquals("""
                ANR1500I Policy domain A defined.
                SIM0006E The command was interrupted. What it had not committed is undone.
                ANR1463E RUN: Command script S completed in error.
                ANS8001I Return code 4.""", stoppedAfter(1, "run s"));
        assertTrue(console.run("query domain a").contains("A "));
        assertTrue(console.run("query domain b").startsWith("ANR2034E"));
    }

    @Test
    void aTableEndsWhereItIs() {
        console.run("register node node2 secretpw1", "register node node3 secretpw1");
        String reply = stoppedAfter(2, "query node");
        assertTrue(reply.contains("NODE2"));
        assertTrue(!reply.contains("NODE3"));
        assertTrue(reply.endsWith("SIM0007I The display was interrupted. The command itself is done."));
        assertEquals(ReturnCode.OK, console.returnCode());
    }

    @Test
    void aTableWithinAMacroStopsTheMacro() throws IOException {
        String macro = macro("define domain a", "query node", "define domain b");
        assertTrue(stoppedAfter(2, macro).endsWith(STOPPED));
        assertTrue(console.run("query domain a").startsWith("ANR2034E"));
    }
}
