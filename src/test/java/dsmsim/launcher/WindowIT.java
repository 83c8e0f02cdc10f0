package dsmsim.launcher;

import static dsmsim.launcher.Dialogue.CONTROL_C;
import static dsmsim.launcher.Dialogue.ENTER;
import static dsmsim.launcher.Dialogue.PROMPT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Terminals of several sizes and kinds: pages, tables and lists, and those that can do next to nothing. */
class WindowIT extends LaunchedProgram {
    private static final String MORE = "more...   (<ENTER> to continue, 'C' to cancel)";
    private static final String TABLE = "Node Name                     Platform";
    private static final String LIST = "              Node Name: NODE1";

    @Test
    void enterTurnsThePageOfALongReply() throws IOException {
        try (Dialogue terminal = launcher.atTerminal()) {
            terminal.await(PROMPT).type("query status" + ENTER);
            for (int page = 1; page <= 2; page++) {
                terminal.await("\n" + MORE).type(ENTER);
            }
            terminal.await("\n" + PROMPT);
        }
    }

    @Test
    void cEndsALongReply() throws IOException {
        try (Dialogue terminal = launcher.atTerminal()) {
            terminal.await(PROMPT)
                    .type("query status" + ENTER)
                    .await("\n" + MORE)
                    .type("c" + ENTER);
            terminal.await("\n" + PROMPT).type("quit" + ENTER);
            assertEquals(0, terminal.status());
        }
    }

    @Test
    void aSingleCommandIsShownInPagesToo() throws IOException {
        try (Dialogue terminal = launcher.atTerminal("query", "status")) {
            terminal.await("\n" + MORE).type("c" + ENTER);
            assertEquals(0, terminal.status());
        }
    }

    @Test
    void scrollPromptNoLetsALongReplyRunThrough() throws IOException {
        try (Dialogue terminal = launcher.atTerminal("-scrollprompt=no")) {
            terminal.await(PROMPT);
            assertFalse(terminal.reply("query status").contains("more..."));
        }
    }

    @Test
    void queriesAreListsInANarrowWindowAndTablesInAWideOne() throws IOException {
        try (Dialogue terminal = launcher.atTerminal(120, 24)) {
            terminal.await(PROMPT);
            assertShows(TABLE, terminal.reply("query node"));
            terminal.resize(80, 24);
            assertShows(LIST, terminal.reply("query node"));
            terminal.resize(120, 24);
            assertShows(TABLE, terminal.reply("query node"));
        }
    }

    @Test
    void aWindowMayGrowBeyondWhatJlineCounts() throws IOException {
        try (Dialogue terminal = launcher.atTerminal()) {
            terminal.await(PROMPT);
            terminal.resize(40_000, 24).type("query node nosuch" + ENTER).await("ANR2034E");
        }
    }

    @Test
    void aSingleCommandMeasuresTheWindowToo() throws IOException {
        for (String expected : new String[] {TABLE, LIST}) {
            try (Dialogue terminal = launcher.atTerminal(expected.equals(TABLE) ? 120 : 80, 24, "query", "node")) {
                terminal.await(expected);
                assertEquals(0, terminal.status());
            }
        }
    }

    @Test
    void aDumbTerminalWillDo() throws IOException {
        try (Dialogue terminal = launcher.withTerminal("dumb").atTerminal()) {
            converse(terminal);
        }
    }

    @Test
    void aTerminalOfUnknownKindWillDo() throws IOException {
        try (Dialogue terminal = launcher.withTerminal("nosuch").atTerminal()) {
            converse(terminal);
        }
    }

    /** As expect and its kin open it. */
    @Test
    void aTerminalWithoutASizeWillDo() throws IOException {
        try (Dialogue terminal = launcher.atTerminal(0, 0)) {
            converse(terminal);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xterm", "dumb"})
    void theTerminalIsLeftAsItWasFound(String kind) throws IOException {
        String line = "trap : INT; settings() { stty -a | tail -n +2; }; before=$(settings); %s; "
                + "[ \"$before\" = \"$(settings)\" ] && echo as before";
        launcher.withTerminal(kind);
        try (Dialogue terminal = launcher.shellAtTerminal(String.format(line, "dsmadmc"))) {
            terminal.await(PROMPT).type("remove" + CONTROL_C);
            terminal.await("\n" + PROMPT).type("quit" + ENTER).await("\nas before\n");
        }
        try (Dialogue terminal = launcher.shellAtTerminal(String.format(line, "dsmadmc -id=admin"))) {
            terminal.await("Enter your password:").type(CONTROL_C).await("as before\n");
        }
    }

    private static void assertShows(String expected, String reply) {
        assertTrue(reply.contains(expected), reply);
    }

    private static void converse(Dialogue terminal) throws IOException {
        terminal.await(PROMPT);
        assertEquals("""
                tsm: PRODSRV>query node nosuch

                ANR2034E QUERY NODE: No match found using this criteria.
                ANS8001I Return code 11.

                """, terminal.reply("query node nosuch"));
        terminal.reply("register node node9 secret");
        terminal.type("remove -" + ENTER).await("cont>").type("node node9" + ENTER);
        terminal.awaitRow("Do you wish to proceed? (Yes (Y)/No (N)) ")
                .type("n" + ENTER)
                .await("\n" + PROMPT);
        terminal.type("remove" + CONTROL_C).await("\n" + PROMPT);
        terminal.type("quit" + ENTER);
        assertEquals(11, terminal.status());
    }
}
