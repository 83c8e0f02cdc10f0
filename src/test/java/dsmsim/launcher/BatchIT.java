package dsmsim.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The program called by scripts: exit status, streams, and what it leaves behind. */
class BatchIT extends LaunchedProgram {
    @AfterEach
    void lookAtWhatIsLeft() throws IOException {
        launcher.assertNothingLeft();
    }

    @ParameterizedTest
    @CsvSource({
        "0, query node",
        "2, frobnicate node",
        "3, query node format=xyz",
        "10, register node NODE1 passw0rd",
        "11, query node nosuch",
        "14, audit library lib1",
    })
    void theExitStatusIsTheReturnCodeOfTheCommand(int status, String command) throws IOException {
        Launcher.Run run = launcher.run("", command);
        assertEquals(status, run.status(), run.out());
        assertTrue(run.out().contains("\nANS8000I Server command: '" + command + "'\n"), run.out());
        assertTrue(run.out().endsWith("\n\nANS8002I Highest return code was " + status + ".\n\n"), run.out());
    }

    @Test
    void theExitStatusOfLinesFromAPipeIsTheHighest() throws IOException {
        Launcher.Run run =
                launcher.run("query node nosuch\nquery node\nregister node NODE1 passw0rd\n", "-dataonly=yes");
        assertEquals(11, run.status(), run.out());
    }

    @Test
    void theExitStatusOfAMacroIsTheHighest() throws IOException {
        Path macro = Files.writeString(place.resolve("two.mac"), "query node nosuch\nquery admin\n");
        assertEquals(11, launcher.run("", "macro", macro.toString()).status());
    }

    @Test
    void aWrongPasswordEndsTheProgramWithoutAskingForAnother() throws IOException {
        Launcher.Run run = launcher.run("", "-id=admin", "-pa=wrong", "query", "node");
        assertEquals(137, run.status());
        assertEquals("""
                ANS1051I Invalid user id or password
                ANS8023E Unable to establish session with server.

                ANS8002I Highest return code was 137.

                """, run.out().substring(run.out().indexOf("ANS1051I")));
    }

    @Test
    void aServerThatDoesNotAnswerEndsTheProgramWith206() throws IOException {
        Path site = Files.writeString(place.resolve("site.mac"), "simulate server S1\nsimulate outage S1\n");
        Launcher.Run run = launcher.run("", "-site=" + site, "-se=S1", "query", "node");
        assertEquals(206, run.status());
        assertTrue(run.out().contains("ANS8002I Highest return code was -50.\n"), run.out());
    }

    @Test
    void manyProgramsStartedAtOnceDoNotDisturbEachOther() throws IOException {
        String one = "dsmadmc -dataonly=yes -comma query node 2>&1 & ";
        assertEquals(
                "NODE1,Linux x86-64,STANDARD,1,1,No\n".repeat(8),
                launcher.shell(one.repeat(8) + "wait").out());
    }

    /** Nobody complains, but a macro that was cut short must not be taken for one that has succeeded. */
    @Test
    void aReaderThatGoesEarlyEndsTheProgramWithoutAWord() throws IOException {
        Launcher.Run run = launcher.shell(
                "{ yes query status | head -300 | { dsmadmc 2>&3; echo status $? >&3; } | head -1; } 3>&1");
        assertEquals(
                List.of("IBM Tivoli Storage Manager", "status 24"),
                run.out().lines().sorted().toList());
    }

    @Test
    void aFullDiskIsToldOfInOneLine() throws IOException {
        Launcher.Run run = launcher.shell("dsmadmc query node 2>&1 >/dev/full; echo status $?");
        assertEquals("SIM0405E The output cannot be written: there is not enough space.\nstatus 24\n", run.out());
    }

    /** Java would give the number of a closed standard input to a file of its own. */
    @Test
    void withoutAStandardInputThereAreNoCommands() throws IOException {
        assertEquals(new Launcher.Run(0, ""), launcher.shell("dsmadmc -dataonly=yes <&-"));
        assertEquals(
                "NODE1,Linux x86-64,STANDARD,1,1,No\n",
                launcher.shell("dsmadmc -dataonly=yes -comma query node <&-").out());
    }

    @Test
    void theFolderMayBeGone() throws IOException {
        String gone = "mkdir gone && cd gone && rmdir ../gone && exec 2>/dev/null && ";
        assertEquals(
                "NODE1,Linux x86-64,STANDARD,1,1,No\n",
                launcher.shell(gone + "dsmadmc -dataonly=yes -comma query node").out());
        String reply = launcher.shell(gone + "dsmadmc -outfile=out.txt query node; dsmadmc macro x.mac")
                .out();
        assertTrue(reply.contains("SIM0032E File out.txt cannot be written: "), reply);
        assertTrue(reply.contains("SIM0003E MACRO: Macro x.mac cannot be read: it does not exist."), reply);
    }

    @Test
    void promptsAndQuestionsAreShownToADrivingProgram() throws IOException {
        Launcher.Run run = launcher.run("""
                register node other secret1234
                query -
                node nosuch
                remove node other
                no
                quit
                """, "-alwaysprompt");
        assertEquals(11, run.status());
        assertEquals("""


                tsm: PRODSRV>
                ANR2060I Node OTHER registered in policy domain STANDARD.
                ANR2099I Administrative userid OTHER defined for OWNER access to node OTHER.

                tsm: PRODSRV>cont>
                ANR2034E QUERY NODE: No match found using this criteria.
                ANS8001I Return code 11.

                tsm: PRODSRV>
                SIM0212W Node OTHER will be removed.

                Do you wish to proceed? (Yes (Y)/No (N))\040

                SIM0009E REMOVE NODE: Not confirmed: the answer was No. Nothing has been done.
                ANS8001I Return code 4.

                tsm: PRODSRV>
                ANS8002I Highest return code was 11.

                """, run.out().substring(run.out().indexOf("\n\ntsm: ")));
    }

    @Test
    void aDrivingProgramWaitsForThePromptBeforeItTypes() throws IOException {
        try (Dialogue program = launcher.atPipes("-alwaysprompt", "-newlineafterprompt")) {
            program.await("\ntsm: PRODSRV>\n").type("query -\n");
            program.await("cont>\n").type("node nosuch\n");
            program.await("ANR2034E").await("\ntsm: PRODSRV>\n").type("delete domain standard\n");
            program.await("Do you wish to proceed? (Yes (Y)/No (N))").type("n\n");
            program.await("\ntsm: PRODSRV>\n").type("quit\n");
            assertEquals(11, program.status());
        }
    }
}
