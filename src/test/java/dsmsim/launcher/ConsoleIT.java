package dsmsim.launcher;

import static dsmsim.launcher.Dialogue.CONTROL_C;
import static dsmsim.launcher.Dialogue.CONTROL_D;
import static dsmsim.launcher.Dialogue.CONTROL_R;
import static dsmsim.launcher.Dialogue.ENTER;
import static dsmsim.launcher.Dialogue.PROMPT;
import static dsmsim.launcher.Dialogue.TAB;
import static dsmsim.launcher.Dialogue.UP;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A person at the console. */
class ConsoleIT extends LaunchedProgram {
    @Test
    void theProgramGreetsAndEndsWithQuit() throws IOException {
        try (Dialogue terminal = launcher.atTerminal()) {
            terminal.awaitRow(PROMPT).type("quit" + ENTER);
            assertEquals(0, terminal.status());
            assertEquals("""
                    IBM Tivoli Storage Manager
                    Command Line Administrative Interface - Version 7, Release 1, Level 1.100
                    (c) Copyright by dsmsim authors 2026. Simulates a client (c) IBM 1990, 2014.

                    Session established with server PRODSRV: Linux/x86_64
                      Server Version 7, Release 1, Level 1.100
                      Server date/time: 03/01/2014 10:00:00  Last access: 02/28/2014 10:00:00


                    tsm: PRODSRV>quit

                    ANS8002I Highest return code was 0.

                    """, terminal.shown());
        }
    }

    @Test
    void aServerOfVersion8HasItsOwnPrompt() throws IOException {
        Path site = Files.writeString(place.resolve("site.mac"), "simulate server S8 level=8.1.12.100\n");
        try (Dialogue terminal = launcher.atTerminal("-site=" + site)) {
            terminal.awaitRow("Protect: S8>");
            assertTrue(terminal.shown().startsWith("IBM Spectrum Protect\n"), terminal.shown());
        }
    }

    @Test
    void aCommandIsShownAsItWasTypedAndItsReplyBelow() throws IOException {
        try (Dialogue terminal = launcher.atTerminal()) {
            terminal.await(PROMPT);
            assertEquals("""
                    tsm: PRODSRV>query node nosuch

                    ANR2034E QUERY NODE: No match found using this criteria.
                    ANS8001I Return code 11.

                    """, terminal.reply("query node nosuch"));
            terminal.type("quit" + ENTER);
            assertEquals(11, terminal.status());
        }
    }

    @Test
    void aLongCommandIsWrappedAtTheEdgeOfTheWindow() throws IOException {
        try (Dialogue terminal = launcher.atTerminal(40, 24)) {
            terminal.await(PROMPT);
            assertEquals("""
                    tsm: PRODSRV>register node one passw0rd
                    contact="somebody who is far away"

                    ANR2060I Node ONE registered in policy
                    domain STANDARD.
                    ANR2099I Administrative userid ONE
                    defined for OWNER access to node ONE.

                    """, terminal.reply("register node one passw0rd contact=\"somebody who is far away\""));
        }
    }

    @Test
    void tabCompletesWordsKeywordsValuesAndNames() throws IOException {
        try (Dialogue terminal = launcher.atTerminal()) {
            terminal.awaitRow(PROMPT)
                    .type("upda" + TAB)
                    .awaitRow(PROMPT + "update ")
                    .type("node n" + TAB)
                    .awaitRow(PROMPT + "update node node1 ")
                    .type("replst" + TAB)
                    .awaitRow(PROMPT + "update node node1 replstate=")
                    .type("dis" + TAB)
                    .awaitRow(PROMPT + "update node node1 replstate=disabled ")
                    .type(ENTER)
                    .await("\n" + PROMPT);
        }
    }

    @Test
    void tabShowsWhatMayComeNextAndWhatItIs() throws IOException {
        try (Dialogue terminal = launcher.atTerminal(100, 24)) {
            terminal.await(PROMPT).type("q nod" + TAB).awaitRow(PROMPT + "q node");
            terminal.await("""

                    node       Lists registered client nodes.
                    nodedata   Shows on which sequential volumes the data of nodes is stored.
                    nodegroup  Lists node groups and their members.""");
        }
    }

    @Test
    void aListLongerThanTheWindowIsShownOnRequest() throws IOException {
        try (Dialogue terminal = launcher.atTerminal()) {
            terminal.await(PROMPT)
                    .type("query " + TAB)
                    .await("\nShow all ")
                    .await(" (Yes (Y)/No (N))")
                    .type("n");
            terminal.awaitRow(PROMPT + "query ").type(TAB).await("\nShow all ").type("y");
            terminal.await("\nVOLUME ")
                    .await("\n" + PROMPT + "query ")
                    .type("nod")
                    .awaitRow(PROMPT + "query nod");
        }
    }

    @Test
    void helpLetsOneOfSeveralTopicsBeChosen() throws IOException {
        try (Dialogue terminal = launcher.atTerminal(80, 80)) {
            terminal.await(PROMPT).type("help replication" + ENTER);
            terminal.awaitRow("Number of a topic, or <ENTER> to leave: ").type("3.62" + ENTER);
            terminal.await("\nREPLICATE NODE\n").await("\n" + PROMPT);
        }
    }

    @Test
    void whatIsStillMissingIsShownBehindTheCursor() throws IOException {
        try (Dialogue terminal = launcher.atTerminal()) {
            terminal.await(PROMPT)
                    .type("remove node")
                    .awaitRow(PROMPT + "remove node")
                    .await(" node_name");
            terminal.type(" nosuch" + ENTER).await("ANR2146E");
            assertTrue(terminal.shown().contains("\ntsm: PRODSRV>remove node nosuch\n"), terminal.shown());
        }
    }

    @Test
    void wordsAreColouredWhileTheyAreTyped() throws IOException {
        try (Dialogue terminal = launcher.atTerminal()) {
            terminal.await(PROMPT).type("query node format=d").awaitStyle("query", Style.COMMAND);
            terminal.awaitStyle("format", Style.KEYWORD).type("x").awaitStyle("dx", Style.MISTAKE);
            terminal.type(CONTROL_C).await("\n" + PROMPT).type("remove node").awaitStyle("node_name", Style.FAINT);
        }
    }

    @Test
    void whoWantsNoColourSeesNone() throws IOException {
        launcher.environment().put("NO_COLOR", "1");
        try (Dialogue terminal = launcher.atTerminal()) {
            terminal.await(PROMPT);
            terminal.reply("query nosuch x=y");
            assertTrue(Set.of(Style.PLAIN, Style.FAINT).containsAll(terminal.styles()), terminal.styles()::toString);
        }
    }

    @Test
    void arrowUpBringsBackCommandsAlsoThoseOfAnEarlierRun() throws IOException {
        try (Dialogue terminal = launcher.atTerminal()) {
            terminal.await(PROMPT);
            terminal.reply("query admin");
            terminal.reply("query domain");
            terminal.type(UP + UP).awaitRow(PROMPT + "query admin");
            terminal.type(CONTROL_C).await("\n" + PROMPT);
            terminal.type("quit" + ENTER).status();
        }
        try (Dialogue terminal = launcher.atTerminal()) {
            terminal.await(PROMPT).type(UP).awaitRow(PROMPT + "quit");
            terminal.type(UP).awaitRow(PROMPT + "query domain");
        }
    }

    @Test
    void keysAreKnownInEachOfTheirForms() throws IOException {
        try (Dialogue terminal = launcher.atTerminal()) {
            terminal.await(PROMPT);
            terminal.reply("query admi");
            terminal.type("\033[A").awaitRow(PROMPT + "query admi");
            terminal.type("\033[B").awaitRow(PROMPT);
            terminal.type("\033[A").awaitRow(PROMPT + "query admi");
            terminal.type("\033[D\033[C\033[Dx").awaitRow(PROMPT + "query admx");
            terminal.type("\033[H\033[3~\033[F1").awaitRow(PROMPT + "uery admxi1");
            terminal.type("\033[1~\033[3~\033[4~2").awaitRow(PROMPT + "ery admxi12");
        }
    }

    @Test
    void linesPastedAtOnceAreCommandsOneAfterTheOther() throws IOException {
        try (Dialogue terminal = launcher.atTerminal()) {
            int start = terminal.await(PROMPT).shown().length();
            terminal.type("query node n1" + ENTER + "query -" + ENTER + "node n2" + ENTER + "quit" + ENTER);
            assertEquals(11, terminal.status());
            String noMatch = """

                    ANR2034E QUERY NODE: No match found using this criteria.
                    ANS8001I Return code 11.

                    """;
            assertEquals(
                    "query node n1\n" + noMatch + PROMPT + "query -\ncont>node n2\n" + noMatch + PROMPT
                            + "quit\n\nANS8002I Highest return code was 11.\n\n",
                    terminal.shown().substring(start));
        }
    }

    @Test
    void lettersOfAllLanguagesCanBeTyped() throws IOException {
        launcher.environment().remove("LANG");
        try (Dialogue terminal = launcher.atTerminal("-scrollprompt=no")) {
            terminal.await(PROMPT);
            terminal.reply("update node node1 contact=\"Jürgen Wałęsa\"");
            String reply = terminal.reply("query node node1 format=detailed");
            assertTrue(reply.contains("Contact: Jürgen Wałęsa\n"), reply);
            terminal.type("\033OA\033OA").awaitRow(PROMPT + "update node node1 contact=\"Jürgen Wałęsa\"");
        }
    }

    @Test
    void controlRSearchesTheHistory() throws IOException {
        try (Dialogue terminal = launcher.atTerminal()) {
            terminal.await(PROMPT);
            terminal.reply("query admin");
            terminal.reply("query domain");
            terminal.type(CONTROL_R + "adm").await("query admin");
            terminal.type(ENTER).await("Administrator Name: ADMIN\n").await("\n" + PROMPT);
        }
    }

    @Test
    void passwordsAreNotInTheHistoryFile() throws IOException {
        try (Dialogue terminal = launcher.atTerminal()) {
            terminal.await(PROMPT);
            terminal.reply("register node other secret");
            terminal.reply("query node other");
            terminal.type(UP + UP).awaitRow(PROMPT + "register node other secret");
        }
        assertEquals("query node other\n", Files.readString(launcher.home().resolve(".dsmsim_history")));
    }

    @Test
    void aMinusContinuesACommand() throws IOException {
        try (Dialogue terminal = launcher.atTerminal()) {
            terminal.await(PROMPT).type("query -" + ENTER).await("\ncont>");
            assertEquals("""
                    cont>node nosuch

                    ANR2034E QUERY NODE: No match found using this criteria.
                    ANS8001I Return code 11.

                    """, terminal.reply("node nosuch"));
        }
    }

    @Test
    void controlCAbandonsALineAndTheLinesBefore() throws IOException {
        try (Dialogue terminal = launcher.atTerminal()) {
            terminal.await(PROMPT).type("remove node node1" + CONTROL_C).await("\n" + PROMPT);
            terminal.type("remove -" + ENTER)
                    .await("cont>")
                    .type("node node1" + CONTROL_C)
                    .await("\n" + PROMPT);
            terminal.type("quit" + ENTER);
            assertEquals(0, terminal.status());
        }
    }

    @Test
    void controlDEndsTheProgram() throws IOException {
        try (Dialogue terminal = launcher.atTerminal()) {
            terminal.await(PROMPT).type(CONTROL_D);
            assertEquals(0, terminal.status());
            assertTrue(
                    terminal.shown().endsWith("tsm: PRODSRV>\n\nANS8002I Highest return code was 0.\n\n"),
                    terminal.shown());
        }
    }

    @Test
    void whatCannotBeUndoneIsAskedFirst() throws IOException {
        try (Dialogue terminal = launcher.atTerminal()) {
            terminal.await(PROMPT);
            terminal.reply("register node other secret");
            terminal.type("remove node other" + ENTER);
            terminal.awaitRow("Do you wish to proceed? (Yes (Y)/No (N)) ").type("maybe" + ENTER);
            terminal.awaitRow("Do you wish to proceed? (Yes (Y)/No (N)) ").type("n" + ENTER);
            terminal.await("\n" + PROMPT);
            terminal.type("remove node other" + ENTER);
            terminal.awaitRow("Do you wish to proceed? (Yes (Y)/No (N)) ").type(CONTROL_C);
            terminal.await("\n" + PROMPT);
            assertTrue(terminal.reply("query node other").contains("OTHER"));
            terminal.type("remove node other" + ENTER);
            terminal.awaitRow("Do you wish to proceed? (Yes (Y)/No (N)) ").type("yes" + ENTER);
            terminal.await("ANR2061I Node OTHER removed from policy domain STANDARD.")
                    .await("\n" + PROMPT);
            assertTrue(terminal.reply("query node other").contains("ANR2034E"));
        }
    }

    @Test
    void thePlaceOfAMistakeIsShown() throws IOException {
        try (Dialogue terminal = launcher.atTerminal()) {
            terminal.await(PROMPT);
            assertEquals("""
                    tsm: PRODSRV>query node format=xyz

                    ANR2020E QUERY NODE: Invalid parameter - XYZ.
                    ANS8001I Return code 3.
                      query node format=xyz
                                        ^^^
                    SIM0822I FORMAT takes Standard or Detailed.

                    """, terminal.reply("query node format=xyz"));
        }
    }
}
