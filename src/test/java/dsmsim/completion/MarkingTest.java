package dsmsim.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dsmsim.binding.KnownObjects;
import dsmsim.catalog.Catalog;
import dsmsim.language.TypedLine;
import dsmsim.product.Level;
import dsmsim.testing.RandomCommands;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MarkingTest {
    private static final Level NEW = Level.of(8, 1, 20, 0);
    private static final Level OLD = Level.of(7, 1, 1, 0);
    /** One device class, of the type SERVER. */
    private static final KnownObjects CLASS = (noun, operands) -> noun.equals("DEVCLASS") && operands.contains("AWAY")
            ? Optional.of(keyword -> keyword.equals("DEVTYPE") ? "SERVER" : "")
            : Optional.empty();

    private static final Marking MARKING = new Marking(Catalog.standard());

    /** The marks as {@code KIND text}, the cursor far away. */
    private static List<String> marks(String text) {
        return marks(text, -1, NEW);
    }

    private static List<String> atEnd(String text) {
        return marks(text, text.length(), NEW);
    }

    private static List<String> marks(String text, int cursor, Level level) {
        List<String> marks = new ArrayList<>();
        for (Mark mark : MARKING.of(TypedLine.of(text), cursor, level, CLASS)) {
            marks.add(mark.kind() + " "
                    + text.substring(mark.span().start(), mark.span().end()));
        }
        return marks;
    }

    @Test
    void aCommandThatIsRight() {
        assertEquals(
                List.of(
                        "COMMAND upd",
                        "COMMAND n",
                        "KEYWORD replst",
                        "FIXED_VALUE en",
                        "KEYWORD contact",
                        "QUOTED \"J. D.\""),
                marks("upd n NODE1 replst=en contact=\"J. D.\""));
        assertEquals(List.of("COMMAND set", "COMMAND accounting", "FIXED_VALUE on"), marks("set accounting on"));
        assertEquals(
                List.of("COMMAND Set", "COMMAND STATUSMonitor", "FIXED_VALUE OFf"), marks("Set STATUSMonitor=OFf"));
    }

    @Test
    void byTheFormForTheKindOfTheObject() {
        assertEquals(
                List.of("COMMAND upd", "COMMAND dev", "KEYWORD retryp", "UNKNOWN_KEYWORD shared"),
                marks("upd dev AWAY retryp=5 shared=yes"));
        assertEquals(
                List.of("COMMAND upd", "COMMAND dev", "KEYWORD shared", "FIXED_VALUE yes"),
                marks("upd dev ANY shared=yes"));
    }

    @Test
    void wordsThatAreNoCommand() {
        assertEquals(List.of("UNKNOWN_COMMAND frobnicate"), marks("frobnicate the node"));
        assertEquals(List.of("COMMAND query", "UNKNOWN_COMMAND nodule"), marks("query nodule"));
        assertEquals(List.of("COMMAND define", "UNKNOWN_COMMAND stgrule"), marks("define stgrule x", -1, OLD));
    }

    @Test
    void aWordAtTheCursorMayStillBecomeRight() {
        assertEquals(List.of(), atEnd("re"));
        assertEquals(List.of("UNKNOWN_COMMAND re"), marks("re node"));
        assertEquals(List.of("COMMAND query"), atEnd("query sc"));
        assertEquals(List.of("COMMAND query", "UNKNOWN_COMMAND scx"), atEnd("query scx"));
        String keyword = "update node n1 replst";
        assertEquals(List.of("COMMAND update", "COMMAND node"), atEnd(keyword));
        assertEquals(List.of("COMMAND update", "COMMAND node", "KEYWORD replstate"), atEnd(keyword + "ate=E"));
        assertEquals(
                List.of("COMMAND update", "COMMAND node", "KEYWORD replstate", "BAD_VALUE X"),
                atEnd(keyword + "ate=X"));
    }

    @Test
    void keywordsThatAreWrong() {
        assertEquals("UNKNOWN_KEYWORD frob", last("update node n1 frob=1"));
        assertEquals("UNKNOWN_KEYWORD contact", last("update node n1 contact=x contact=y"));
        assertEquals("UNKNOWN_KEYWORD cmd", last("define schedule STANDARD S1 type=client cmd=x"));
        assertEquals("KEYWORD cmd", last("define schedule S1 type=administrative cmd=x"));
        assertEquals("UNKNOWN_KEYWORD sessionsecurity", last(marks("update node n1 sessionsecurity=strict", -1, OLD)));
    }

    @Test
    void valuesThatTheirTypeRefuses() {
        assertEquals("BAD_VALUE 1000", last("register node n1 secretword maxnummp=1000"));
        assertEquals("BAD_VALUE many", last("register node n1 secretword maxnummp=many"));
        assertEquals("KEYWORD maxnummp", last("register node n1 secretword maxnummp=999"));
        assertEquals("BAD_VALUE 13/45/2020", last("query actlog begindate=13/45/2020"));
        assertEquals("KEYWORD begindate", last("query actlog begindate=TODAY-3"));
        assertEquals("BAD_VALUE n+*", last("register node n+*"));
        assertEquals("BAD_VALUE extra", last("query node n1 extra"));
        assertEquals("BAD_VALUE sideways", last("query volume status=online,sideways"));
    }

    @Test
    void datesAndNumbersAreRightOnlyWhenTheyAreWhole() {
        for (String date : List.of("1", "12/", "12/3", "12/31/20", "TOD", "TODAY-", "EO")) {
            assertEquals("KEYWORD begindate", last(atEnd("query actlog begindate=" + date)));
        }
        assertEquals("BAD_VALUE TOX", last(atEnd("query actlog begindate=TOX")));
        assertEquals("KEYWORD begintime", last(atEnd("query actlog begintime=10:")));
        assertEquals("BAD_VALUE 10000", last(atEnd("register node n1 secretword passexp=10000")));
    }

    @Test
    void whatSurroundsACommand() {
        assertEquals(
                List.of("ROUTING SRV1,SRV2:", "COMMAND q", "COMMAND node", "REDIRECTION >> out.txt"),
                marks("SRV1,SRV2: q node >> out.txt"));
        assertEquals(List.of("ROUTING (SRV1)", "COMMAND q", "COMMAND node"), marks("(SRV1) q node"));
        assertEquals(
                List.of("REMARK /* why */", "COMMAND q", "COMMAND node", "REMARK /* open"),
                marks("/* why */ q node /* open"));
    }

    @Test
    void aCommandInQuotes() {
        assertEquals(
                List.of(
                        "COMMAND define",
                        "COMMAND script",
                        "QUOTED \"upd node n1 replstate=maybe\"",
                        "COMMAND upd",
                        "COMMAND node",
                        "KEYWORD replstate",
                        "BAD_VALUE maybe"),
                marks("define script s1 \"upd node n1 replstate=maybe\""));
        assertEquals("COMMAND node", last(atEnd("define schedule s1 type=a cmd=\"q node")));
    }

    @Test
    void aStatement() {
        assertEquals(
                List.of(
                        "COMMAND select",
                        "FUNCTION sum",
                        "QUOTED 'b'",
                        "KEYWORD from",
                        "KEYWORD where",
                        "KEYWORD current_timestamp",
                        "NUMBER 24",
                        "KEYWORD hours",
                        "REDIRECTION > file"),
                marks("select sum(bytes), 'b' from summary where end_time>current_timestamp-24 hours > file"));
        assertEquals(
                List.of("ROUTING DRSRV:", "COMMAND SEL", "KEYWORD FROM"),
                marks("DRSRV: SEL NODES.NODE_NAME FROM NODES"));
    }

    @Test
    void unknownNamesInAStatement() {
        assertEquals(List.of("nodez"), wrong("select node_name from nodez"));
        assertEquals(List.of("nod_name", "n", "y"), wrong("select nod_name, m.n from nodes x where x.y='A'"));
        assertEquals(List.of("sbstr"), wrong("select sbstr(node_name,1,2) from nodes"));
        assertEquals(List.of("b"), wrong("select a from (select node_name as a from nodes) x where b='A'"));
        assertEquals(List.of("job"), wrong(marks("select job from actlog", -1, OLD)));
    }

    @Test
    void whatIsTypedJustNowMayBecomeRight() {
        assertEquals(List.of(), wrong(atEnd("select node_na")));
        assertEquals(List.of(), wrong(atEnd("select * from nod")));
        assertEquals(List.of(), wrong(atEnd("select * from nodes where lock")));
        assertEquals(List.of("lockz"), wrong(atEnd("select * from nodes where lockz")));
    }

    @Test
    void namesThatAStatementGivesAreKnown() {
        for (String statement : List.of(
                "select count(*)Scratch from libvolumes where status='Scratch'",
                "select n.platform_name, f.filespace_name as fs from nodes n left join filespaces as f"
                        + " on n.node_name=f.node_name order by fs",
                "select vol.VOLUME_NAME,libv.STATUS from volumes as vol left join libvolumes as libv"
                        + " on vol.VOLUME_NAME=libv.VOLUME_NAME order by 1",
                "select x.a from (select node_name, count(*) from nodes group by node_name) as x (a, b)",
                "select current timezone as tz from sysibm.sysdummy1",
                "select tsmdb1.nodes.node_name from tsmdb1.nodes",
                "select day(start_time), days(current date) from summary where date(start_time)>=current_date - 1 day",
                "select node_name from nodes n where exists (select 1 from filespaces where node_name=n.node_name"
                        + " and locked='NO')",
                "select trim(leading '0' from node_name) from nodes",
                "select row_number() over(partition by domain_name order by node_name) from nodes with ur")) {
            assertEquals(List.of(), wrong(statement), statement);
        }
    }

    /** The words that are marked as mistakes. */
    private static List<String> wrong(String text) {
        return wrong(marks(text));
    }

    private static List<String> wrong(List<String> marks) {
        return marks.stream()
                .filter(mark -> mark.startsWith("BAD_VALUE "))
                .map(mark -> mark.substring("BAD_VALUE ".length()))
                .toList();
    }

    @Test
    void everyCommandThatIsValidHasNoMarkOfAMistake() {
        RandomCommands commands = new RandomCommands(Catalog.standard(), NEW, new Random(3), metavariable -> List.of());
        for (int i = 0; i < 2000; i++) {
            String text = commands.next();
            for (Mark mark : MARKING.of(TypedLine.of(text), -1, NEW, KnownObjects.NONE)) {
                assertTrue(mark.kind().compareTo(Mark.Kind.UNKNOWN_COMMAND) < 0, mark + " in " + text);
            }
        }
    }

    @Test
    void whatFollowsMayTellWhichWayIsMeant() {
        String text = "label libvolume volrange=A,B labelsource=barcode search=yes LIB1";
        assertEquals(
                List.of(),
                marks(text).stream()
                        .filter(mark -> mark.startsWith("UNKNOWN_KEYWORD"))
                        .toList());
    }

    @Test
    void whateverIsTypedTheMarksLieWithinTheText() {
        RandomCommands commands = new RandomCommands(Catalog.standard(), NEW, new Random(4), metavariable -> List.of());
        Random random = new Random(5);
        for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder(commands.next());
            for (int change = 0; change < 3; change++) {
                text.setCharAt(random.nextInt(text.length()), "\"'=, ->/*():x1".charAt(random.nextInt(14)));
            }
            for (int end = 0; end <= text.length(); end += 5) {
                for (String mark : atEnd(text.substring(0, end))) {
                    assertTrue(mark.indexOf(' ') > 0, mark);
                }
            }
        }
    }

    private static String last(String text) {
        return last(marks(text));
    }

    private static String last(List<String> marks) {
        return marks.get(marks.size() - 1);
    }
}
