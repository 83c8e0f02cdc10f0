package dsmsim.runbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dsmsim.message.CommandFailure;
import dsmsim.session.MacroSource;
import dsmsim.session.Passwords;
import dsmsim.session.Session;
import dsmsim.testing.Console;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands of a file are. Blank lines of Markdown show as such, so that each stands where it stands in the file. */
class RunbookTest {
    @TempDir
    private Path folder;

    private final Session session = Console.builtIn().session();

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private String commands(String name, String text) throws IOException {
        try (MacroSource macro = Runbook.open(file(name, text).toString(), session)) {
            List<String> lines = new ArrayList<>();
            for (String line : macro.lines().lines().toList()) {
                lines.add(macro.typed().isEmpty() ? line : macro.typed().get(lines.size()) + " " + line);
            }
            return String.join("\n", lines).stripTrailing();
        }
    }

    private String ofMarkdown(String text) throws IOException {
        return commands("x.md", text);
    }

    private String ofTranscript(String text) throws IOException {
        return commands("x.txt", text);
    }

    @Test
    void onlyBlocksForUsAreCommands() throws IOException {
        assertEquals("\nq node" + "\n".repeat(13) + "q status", ofMarkdown("""
                ```dsmadmc
                q node
                ```
                ```bash
                a
                ```
                ~~~
                b
                ~~~
                text

                    indented

                ~~~~ DsmAdmc title=x
                q status
                ~~~~
                """));
    }

    @Test
    void headingsOfAllKindsAreRemarks() throws IOException {
        assertEquals("""
                /* One two */
                /* Code & more */
                /* Setext heading */



                /* Second */

                /* ends * / early */
                /*  */

                x""", ofMarkdown("""
                # One *two* ##
                ###### `Code` &amp; [more](http://x.example/)
                Setext
                heading
                ===

                Second
                ---
                # ends */ early
                #
                ```dsmadmc
                x
                ```
                """));
    }

    @Test
    void blocksInListsAndQuotationsLoseWhatStandsBeforeThem() throws IOException {
        assertEquals("\n\na -\n  b\n\n\nc\n\n\n/* d */\n\nd\n\n\n  e", ofMarkdown("""
                1. first
                   ```dsmadmc
                   a -
                     b
                   ```
                > > ```dsmadmc
                > > c
                lazy
                > - text
                >   # d
                >   ~~~dsmadmc
                >   d
                >   ~~~
                - \t```dsmadmc
                \t  e
                """));
    }

    @Test
    void tabsStayInCommandsAndCountBeforeThem() throws IOException {
        assertEquals("\n\n\tq node\tx", ofMarkdown("-\ttext\n\t```dsmadmc\n\t\tq node\tx\n\t```\n"));
    }

    @Test
    void anOpenFenceGoesToTheEnd() throws IOException {
        assertEquals("\nq node\n\n# no heading", ofMarkdown("```dsmadmc\nq node\n\n# no heading"));
    }

    @Test
    void lineEndsAndMarksOfAllKindsAreKnown() throws IOException {
        assertEquals(
                "/* A */\n\nq node\n\n\nq status",
                ofMarkdown("\ufeff# A\r\n```dsmadmc\r\nq node\r\n```\r\n```dsmadmc\rq status"));
        Path utf16 = folder.resolve("y.MARKDOWN");
        Files.write(utf16, "\ufeff```dsmadmc\r\nq n\u00f6de\r\n".getBytes(StandardCharsets.UTF_16LE));
        try (MacroSource macro = Runbook.open(utf16.toString(), session)) {
            assertEquals(List.of("", "q n\u00f6de"), macro.lines().lines().toList());
        }
    }

    @Test
    void markdownWithoutABlockForUsIsRefused() throws IOException {
        for (String text : new String[] {"", "\n", "# Only text\n", "```\nq node\n```\n", "```dsmadmcx\n```\n"}) {
            CommandFailure none = assertThrows(CommandFailure.class, () -> ofMarkdown(text));
            assertEquals("SIM0567E", none.messages().get(0).identifier());
        }
        assertEquals("", ofMarkdown("```dsmadmc\n```\n"));
    }

    @Test
    void whatIsTooLargeOrNoTextIsSaidSo() throws IOException {
        String large = "text text text text text text text text text text text text text\n".repeat((16 << 20) / 65 + 1);
        assertTrue(refused("large.md", large).endsWith(" cannot be read: it is larger than 16 MB."));
        assertTrue(refused("large.txt", "tsm>q node\n" + large).endsWith(" cannot be read: it is larger than 16 MB."));
        assertTrue(refused("none.md", "x".repeat(1 << 21)).endsWith(" cannot be read: it is no text file."));
        Files.createDirectory(folder.resolve("d.md"));
        assertTrue(run(folder.resolve("d.md")).endsWith(" cannot be read: it is a folder."));
    }

    private String refused(String name, String text) throws IOException {
        return run(file(name, text));
    }

    private static String run(Path file) {
        return Console.builtIn()
                .run("simulate rehearsal " + file)
                .lines()
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsDeepOrStrangeIsReadInTime() throws IOException {
        for (String piece : new String[] {">", "[", "- ", "*a ", "`x", "<", "![", "&"}) {
            String text = "# " + piece.repeat(100_000) + "\n\n" + piece.repeat(100_000) + "\n\n```dsmadmc\nq node\n";
            assertTrue(ofMarkdown(text).endsWith("\n\n\n\nq node"), piece);
        }
    }

    @Test
    void aLineIsNamedByItsNumberInTheFile() throws IOException {
        Path markdown = file("x.md", "# A\n\ntext\n\n```dsmadmc\nq node\n  nosuch -\n   command\n```\n");
        assertEquals("line 7", place(markdown));
        Path transcript = file("x.txt", "# A\n\ntsm: PRODSRV>q node\n\nreply\n\ntsm: DRSRV>nosuch -\ncont>command\n");
        assertEquals("line 7", place(transcript));
    }

    private String place(Path file) throws IOException {
        Places places = new Places();
        try (MacroSource macro = Runbook.open(file.toString(), session)) {
            session.runMacro(macro, List.of(), places);
        }
        return places.end.substring(places.end.indexOf("line "), places.end.indexOf(" of "));
    }

    @Test
    void valuesStandForVariablesInMarkdown() throws IOException {
        Console console = Console.builtIn();
        String text = "```dsmadmc\nregister node %1 %2\n```\n";
        Path file = file("x.md", text);
        assertTrue(console.run("simulate rehearsal " + file + " n7 secret123").contains("NODE N7 (new)"));
        assertTrue(Passwords.areIn("simulate rehearsal " + file + " n7 secret123", console.session()));
        assertFalse(Passwords.areIn("simulate rehearsal " + file + " n7", console.session()));
    }

    @Test
    void aMacroIsReadAsItIs() throws IOException {
        String macro = "\n/* tsm: X>y */\nquery node\n# tsm: PRODSRV>no\n";
        assertEquals(macro.stripTrailing(), commands("x.mac", macro));
        String longLine = "x".repeat(1 << 17);
        assertEquals(longLine, commands("x.mac", longLine));
        assertEquals("", commands("x.mac", ""));
        assertEquals("# only", commands("x.mac", "# only"));
    }

    @Test
    void whatWasTypedAtPromptsAreTheCommandsOfATranscript() throws IOException {
        assertEquals("""
                6 /* Step 1 goes on */
                6 query node format=d
                12 query status
                14 query /* closed */""", ofTranscript("""
                \ufeff# dsmadmc -site=x

                # Step 1
                # goes on

                tsm: PRODSRV>query node -
                cont>  format=d

                cont>reply


                tsm: PRODSRV>query status

                tsm: PRODSRV>query /* closed
                tsm: PRODSRV>
                tsm: PRODSRV>QUIT
                """));
    }

    @Test
    void aCommandRunsWhereItWasTyped() throws IOException {
        assertEquals("""
                1 CONNECT DRSRV
                1 a
                2 conn PRODSRV
                3 b
                4 CONNECT DRSRV
                4 c
                5 d""", ofTranscript("""
                Protect: DRSRV>a
                Protect: DRSRV>conn PRODSRV
                Protect: PRODSRV>b
                Protect: DRSRV>c
                tsm>d
                """));
    }

    @Test
    void whatWasNotConfirmedIsNoCommand() throws IOException {
        String question = "Do you wish to proceed? (Yes (Y)/No (N)) ";
        assertEquals(
                "3 b",
                ofTranscript(
                        "tsm: PRODSRV>a\n" + question + "n\ntsm: PRODSRV>b\n" + question + "\n" + question + "Y\n"));
    }

    @Test
    void whatWasTypedHasNoVariables() throws IOException {
        Console console = Console.builtIn();
        Path file = file("x.txt", "tsm: PRODSRV>update node node1 contact=50%1\n");
        String reply = console.run("simulate rehearsal " + file + " c");
        assertTrue(reply.contains("50%1"), reply);
    }
}
