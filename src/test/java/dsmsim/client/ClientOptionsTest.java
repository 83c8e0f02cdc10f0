package dsmsim.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dsmsim.message.CommandFailure;
import dsmsim.present.Format;
import dsmsim.resource.Resource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The options as programs in the wild write them. */
class ClientOptionsTest {

    private static ClientOptions parse(String... arguments) {
        return ClientOptions.parse(List.of(arguments));
    }

    private static String failure(String... arguments) {
        return assertThrows(CommandFailure.class, () -> parse(arguments))
                .messages()
                .get(0)
                .identifier();
    }

    @Test
    void everySpellingOfThePassword() {
        for (String name : List.of("-pa", "-pas", "-pass", "-password", "-PA", "-PAssword")) {
            assertEquals(Optional.of("pw1"), parse(name + "=pw1", "q").find(Option.PASSWORD));
            assertEquals(Optional.of("pw1"), parse(name, "pw1", "q").find(Option.PASSWORD));
        }
        assertEquals("OPER1", parse("-id", "oper1", "-password", "x", "q").administrator());
    }

    @Test
    void everySpellingOfTheServer() {
        for (String name : List.of("-se", "-server", "-servername", "-SERVERName", "-serveraddress")) {
            assertEquals(Optional.of("SRV1"), parse(name + "=srv1").server());
        }
    }

    @Test
    void everySpellingOfTheFormat() {
        for (String option : List.of("-comma", "-commadelim", "-commadelimited")) {
            assertEquals(Format.Delimiter.COMMA, parse(option).format(0).delimiter());
        }
        for (String option : List.of("-tab", "-tabd", "-tabdel", "-tabdelim", "-TABdelimited")) {
            assertEquals(Format.Delimiter.TAB, parse(option).format(0).delimiter());
        }
        for (String option : List.of("-dataonly=yes", "-dataonly=YES", "-dataonly=y", "-datao=yes")) {
            assertTrue(parse(option).isDataOnly());
        }
        assertFalse(parse("-dataonly=no").isDataOnly());
        assertEquals(Format.Shape.LIST, parse("-displ=list").format(0).shape());
        assertEquals(Format.Shape.TABLE, parse("-displaymode=TAB").format(0).shape());
    }

    @Test
    void formatsAreNumbers() {
        ClientOptions options = parse("-date=3", "-timeformat=5", "-numb=6");
        assertEquals(List.of(3, 5, 6), List.of(options.dateFormat(), options.timeFormat(), options.numberFormat()));
        ClientOptions usual = parse("-dateformat=0");
        assertEquals(List.of(1, 1, 1), List.of(usual.dateFormat(), usual.timeFormat(), usual.numberFormat()));
        for (String wrong : List.of("-date=8", "-time=6", "-number=7", "-dateformat=x", "-dateformat=11", "-date=-1")) {
            assertEquals("ANS1107E", failure(wrong));
        }
        assertEquals("ANS1107E", failure("-dateformat", "q"));
    }

    @Test
    void aPageHasOneToEightyLines() {
        assertEquals(0, parse("q node").pageLines());
        assertEquals(1, parse("-scrolll=1").pageLines());
        assertEquals(80, parse("-SCROLLLines=80").pageLines());
        for (String wrong : List.of("0", "81", "x", "-1", "99999999999999")) {
            ClientOptions options = parse("-scrolllines=" + wrong);
            assertThrows(CommandFailure.class, options::pageLines);
        }
    }

    @Test
    void whatNeedsNoSimulationIsAccepted() {
        ClientOptions options = parse(
                "-optfile=/x/dsm.opt",
                "-errorlogname=/dev/null",
                "-tracefile=/x",
                "-scrollprompt=no",
                "-tcps=host",
                "-tcpp=1500",
                "-COMMMethod=tcpip",
                "-noc",
                "-itemcommit",
                "-quiet",
                "-ALWAYSPrompt",
                "-NEWLINEAFTERPrompt",
                "-out",
                "q",
                "node");
        assertEquals("q node", options.command());
        assertFalse(options.asks());
        assertFalse(options.pages());
    }

    @Test
    void optionsStandBeforeAndBehindTheCommand() {
        ClientOptions options = parse("-id=a", "query", "node", "-comma");
        assertEquals("query node", options.command());
        assertTrue(options.has(Option.COMMADELIMITED));
    }

    @Test
    void aShellMaySplitWithinQuotes() {
        assertEquals(
                "def sched x desc=\"Daily -incremental backup\" act=i",
                parse("def", "sched", "x", "desc=\"Daily", "-incremental", "backup\"", "act=i")
                        .command());
        assertEquals("q act begind=-1", parse("q", "act", "begind=-1").command());
        assertEquals("q act begind= -1", parse("q", "act", "begind=", "-1").command());
    }

    @Test
    void outfileWithoutAFileAsksForOneRowAnObject() {
        assertEquals(Format.Shape.TABLE, parse("-out", "q node").format(40).shape());
        assertEquals(
                Format.Shape.AUTO,
                parse("-outfile=save.out", "q node").format(40).shape());
    }

    @Test
    void wrongOptionsAreRefused() {
        List<List<String>> wrong = List.of(
                List.of("-nosuch", "q", "node"),
                List.of("q", "node", "-nosuch"),
                List.of("-i=admin"),
                List.of("-p=admin"),
                List.of("-dataonly=perhaps"),
                List.of("-dataonly", "q", "node"),
                List.of("-dataonly="),
                List.of("-displ="),
                List.of("-itemcommit=yes"),
                List.of("-se="),
                List.of("-se"),
                List.of("-tcpp="),
                List.of("-optfile", "-comma"),
                List.of("-hint=yes"),
                List.of("-passwordaccess=never"));
        for (List<String> arguments : wrong) {
            assertEquals("ANS1107E", failure(arguments.toArray(String[]::new)), arguments::toString);
        }
        assertEquals(
                "ANS1107E Invalid option/value: '-dataonly=perhaps'",
                assertThrows(CommandFailure.class, () -> parse("-dataonly=perhaps"))
                        .getMessage());
    }

    @Test
    void whatIsAskedForMayBeLeftOut() {
        for (List<String> arguments : List.of(
                List.of("-id", "-password", "-comma"),
                List.of("-id=", "-pa=", "-comma"),
                List.of("-comma", "-id", "-pa"))) {
            ClientOptions options = ClientOptions.parse(arguments);
            assertTrue(options.has(Option.COMMADELIMITED), arguments::toString);
            assertEquals(Optional.empty(), options.find(Option.ID));
            assertFalse(options.isOwner());
        }
        assertEquals(
                Optional.of("-secret"), parse("-id=a", "-password", "-secret").find(Option.PASSWORD));
        assertTrue(parse("q", "node").isOwner());
        assertFalse(parse("-passwordaccess=prompt").isOwner());
    }

    @Test
    void whoWatchesGivesNoCommands() {
        assertTrue(parse("-con").watches());
        assertTrue(parse("-mountmode").watches());
        assertEquals("SIM0402E", failure("-consolemode", "q", "node"));
        assertEquals("SIM0402E", failure("q", "node", "-mount"));
        assertEquals("SIM0402E", failure("-mount", "-con"));
    }

    @Test
    void helpNamesEveryOption() {
        String help = Resource.text("client-options.txt");
        for (Option option : Option.values()) {
            assertTrue(help.contains(option.spelling()), option::name);
        }
        assertTrue(parse("-?").has(Option.HELP));
        assertTrue(parse("-h").has(Option.HELP));
        assertTrue(parse("-help").has(Option.HELP));
        assertTrue(parse("q", "node", "--help").has(Option.HELP));
        assertTrue(parse("--version").has(Option.VERSION));
    }

    @Test
    void aHyphenAtTheEndOfTheCommandIsNoPartOfIt() {
        assertEquals("query node", parse("query", "node", "-").command());
        assertEquals("query node", parse("query node -").command());
        assertEquals("", parse("-").command());
        assertEquals("query node a-b", parse("query node a-b").command());
    }
}
