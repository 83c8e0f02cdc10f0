package dsmsim.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dsmsim.catalog.Catalog;
import dsmsim.catalog.Command;
import dsmsim.catalog.Form;
import dsmsim.message.ReturnCode;
import dsmsim.product.Level;
import dsmsim.resource.Resource;
import dsmsim.syntax.Naming;
import dsmsim.syntax.Synopses;
import dsmsim.syntax.Syntax;
import dsmsim.syntax.SyntaxReader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HelpTextTest {
    private static final Catalog CATALOG = Catalog.of("""
            Query THING [(*)|<thing_name>] [Format=(Standard)|Detailed]
            : summary   Lists things.
            : privilege any
            : parameter thing_name Names the thing.
            : note      Things are listed in the order of their names, whatever the order was in which they were defined.

            UPDate THING <thing_name> [COlour=(Red)|Green|<colour>] [Wait=(No)|Yes]
            : summary   Changes a thing.
            : privilege storage|policy
            : selects   WAIT
            : parameter COLOUR Sets the colour.
            """);

    private static String help(String command) {
        return String.join("\n", HelpText.lines(CATALOG.named(command).orElseThrow(), Level.NEWEST));
    }

    @Test
    void aCommandIsExplained() {
        assertEquals("""
                QUERY THING

                Lists things.

                Privilege class: any administrator

                Syntax
                  Query THING [(*)|<thing_name>] [Format=(Standard)|Detailed]

                Parameters
                  thing_name
                      Names the thing.
                      Default: *
                  Format=Standard|Detailed
                      Default: STANDARD

                Notes
                  * Things are listed in the order of their names, whatever the order was in
                    which they were defined.""", help("QUERY THING"));
    }

    @Test
    void whatIsLeftOutOfAnUpdateHasNoDefault() {
        assertEquals("""
                UPDATE THING

                Changes a thing.

                Privilege class: unrestricted storage or unrestricted policy

                Syntax
                  UPDate THING <thing_name> [COlour=Red|Green|<colour>] [Wait=(No)|Yes]

                Parameters
                  thing_name (required)
                  COlour=Red|Green|<colour>
                      Sets the colour.
                  Wait=No|Yes
                      Default: NO""", help("UPDATE THING"));
    }

    @Test
    void whatMustBeGivenHasNoDefault() {
        Command command = Catalog.of("""
                        Set LIGHT {(OFf)|ON} [Colour={(Red)|Green},...]
                        : summary   Switches the light.
                        : privilege any
                        : parameter value Tells whether it is on.
                        """).named("SET LIGHT").orElseThrow();
        String help = String.join("\n", HelpText.lines(command, Level.NEWEST));
        assertTrue(help.endsWith("""
                Syntax
                  Set LIGHT {OFf|ON} [Colour={(Red)|Green},...]

                Parameters
                  OFf|ON (required)
                      Tells whether it is on.
                  Colour={(Red)|Green},...
                      Default: RED"""), help);
    }

    @Test
    void anOperandOfFixedWordsIsAParameter() {
        for (Command command : Catalog.standard().commands()) {
            boolean hasChoice = command.hasParameter("value");
            List<String> lines = HelpText.lines(command, Level.NEWEST);
            assertTrue(!hasChoice || lines.contains("Parameters"), command.name());
        }
    }

    @Test
    void whatALevelDoesNotKnowIsLeftOut() {
        Command command = Catalog.of("""
                        Query BOX [Format=(Standard)|Detailed] [COlour=Red|<colour>] [SIze=<size>|WEight=<number>]
                        : summary   Lists boxes.
                        : privilege any
                        : keyword   COLOUR since 8.1
                        : keyword   WEIGHT since 8.1
                        """).named("QUERY BOX").orElseThrow();
        String help = String.join("\n", HelpText.lines(command, Level.of(7, 1, 1, 0)));
        assertEquals("""
                QUERY BOX

                Lists boxes.

                Privilege class: any administrator

                Syntax
                  Query BOX [Format=(Standard)|Detailed] [SIze=<size>]

                Parameters
                  Format=Standard|Detailed
                      Default: STANDARD
                  SIze=<size>""", help);
        assertTrue(HelpText.lines(command, Level.NEWEST).contains("  COlour=Red|<colour>"));
    }

    @Test
    void whatHasNoEffectIsToldSo() {
        Command command = Catalog.of("""
                        Query BOX <box_name> [SIze=<size>] [WEight=<number>]
                        : summary   Lists boxes.
                        : privilege any
                        : parameter SIZE Limits the list to boxes of this size.
                        : ignored   SIZE WEIGHT
                        """).named("QUERY BOX").orElseThrow();
        String help = String.join("\n", HelpText.lines(command, Level.NEWEST));
        assertTrue(help.endsWith("""
                Parameters
                  box_name (required)
                  SIze=<size>
                      Limits the list to boxes of this size. Has no effect here.
                  WEight=<number>
                      Has no effect here."""), help);
    }

    @Test
    void everyHelpFitsTheWindow() {
        for (Command command : Catalog.standard().commands()) {
            for (String line : HelpText.lines(command, Level.NEWEST)) {
                assertTrue(line.length() <= 80, line);
            }
        }
    }

    @Test
    void theWrittenSyntaxIsThatOfTheEntry() {
        for (Command command : Catalog.standard().commands()) {
            for (Form form : command.forms()) {
                Syntax again = SyntaxReader.read(Synopses.text(form.syntax()), Map.of(), Naming.PATTERNS, Set.of());
                assertEquals(Synopses.text(form.syntax()), Synopses.text(again), command.name());
            }
        }
    }

    @Test
    void everyServerOptionAndReturnCodeIsExplained() {
        HelpTopics topics = new HelpTopics(CATALOG);
        for (String line : Resource.text("options.txt").lines().toList()) {
            String option = line.split("\\|")[0].strip();
            if (!line.startsWith("#")) {
                assertEquals(1, topics.titled(option).size(), option);
            }
        }
        for (ReturnCode code : ReturnCode.values()) {
            assertEquals(1, topics.titled(code.scriptName()).size(), code.scriptName());
        }
        for (HelpTopics.Topic topic : topics.all()) {
            for (String line : HelpText.lines(topic, Level.NEWEST)) {
                assertTrue(line.length() <= 80, line);
            }
        }
    }

    @Test
    void topicsAreNumberedInAlphabeticalOrder() {
        HelpTopics topics = new HelpTopics(CATALOG);
        assertEquals(
                "3.1",
                topics.of(CATALOG.named("QUERY THING").orElseThrow())
                        .orElseThrow()
                        .number());
        assertEquals("UPDATE THING", topics.numbered("3.2").get(0).title());
        HelpTopics all = new HelpTopics(Catalog.standard());
        assertEquals(
                List.of("AUDIT"),
                all.titled("AUDIT").stream()
                        .map(HelpTopics.Topic::title)
                        .limit(1)
                        .toList());
        assertEquals("3.5.1", all.titled("AUDIT").get(1).number());
    }
}
