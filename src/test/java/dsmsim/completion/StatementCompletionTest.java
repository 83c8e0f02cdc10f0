package dsmsim.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dsmsim.catalog.Catalog;
import dsmsim.product.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What may come next in a statement of SELECT. */
class StatementCompletionTest {
    private static final Level NEW = Level.of(8, 1, 20, 0);
    private static final Level OLD = Level.of(7, 1, 1, 0);
    private static final Completion COMPLETION = new Completion(Catalog.standard());

    /** The candidates at the bar. */
    private static List<String> at(String text) {
        return at(text, NEW);
    }

    private static List<String> at(String text, Level level) {
        int cursor = text.indexOf('|');
        return COMPLETION
                .candidates(text.substring(0, cursor), text.substring(cursor + 1), level, ObjectNames.NONE)
                .stream()
                .map(Candidate::text)
                .toList();
    }

    private static void assertOffered(String text, String... expected) {
        List<String> all = at(text);
        for (String each : expected) {
            assertTrue(all.contains(each), each + " not among " + all);
        }
    }

    private static void assertNotOffered(String text, String... unwanted) {
        List<String> all = at(text);
        for (String each : unwanted) {
            assertFalse(all.contains(each), each + " among " + all);
        }
    }

    @Test
    void tablesBehindFromJoinAndCommas() {
        assertEquals(List.of("NODEGROUP", "NODES"), at("SELECT * FROM NODE|"));
        assertOffered("select * from nodes n join file|", "filespaces");
        assertOffered("select * from nodes,file|", "nodes,filespaces");
        assertOffered("select * from nodes n left outer join |", "filespaces");
        assertOffered("SELECT * FROM TSMDB1.NOD|", "TSMDB1.NODES");
        assertEquals(List.of("syscat.tables"), at("select * from syscat.t|"));
        assertNotOffered("select * from nodes where node|", "nodes");
    }

    @Test
    void columnsOfTheTablesInFrom() {
        assertEquals(List.of("NODE_NAME", "NODE_ID", "NODETYPE", "NODEGROUP"), at("SELECT NODE| FROM NODES"));
        assertEquals(List.of("locked"), at("select node_name from nodes where lock|"));
        assertOffered("select node_name,lock| from nodes", "node_name,locked");
        assertOffered("select sum(num| from occupancy", "sum(num_files");
        assertOffered("select node_name from nodes order by plat|", "platform_name");
        assertOffered(
                "select a.node_name from nodes a, filespaces b where b.node_name=a.node|", "b.node_name=a.node_name");
        assertNotOffered("select |  from nodes", "filespace_name");
    }

    @Test
    void columnsBehindTheNameOfATable() {
        assertOffered("select n.| from nodes n", "n.node_name", "n.locked");
        assertOffered("select nodes.lo| from nodes", "nodes.locked");
        assertEquals(List.of("f.filespace_id"), at("select 1 from nodes n join filespaces f on f.filespace_i|"));
        assertOffered("select n| from nodes n", "n.");
        assertNotOffered("select n.| from nodes n", "n.sum(", "n.case");
    }

    @Test
    void beforeFromIsTypedAnyColumnThatBeginsSo() {
        assertOffered("select plat|", "platform_name", "platform");
        assertOffered("select |", "distinct", "count(", "substr(", "case");
        assertNotOffered("select |", "node_name");
    }

    @Test
    void queriesWithinParentheses() {
        String inner = "select * from nodes where node_name in (select | from filespaces)";
        assertOffered(inner, "filespace_name", "platform_name");
        assertOffered(
                "select * from (select node_name, count(*) as files from backups group by node_name) x where x.|",
                "x.node_name",
                "x.files");
        assertEquals(
                List.of("x.node_name", "x.files"),
                at("select * from (select node_name, count(*) as files from backups group by node_name) x where x.|"));
        assertOffered("select | from (select * from nodes) x", "node_name");
        assertNotOffered("select | from nodes where node_name in (select node_name from filespaces)", "filespace_name");
        assertOffered("select node_name from nodes union select | from occupancy", "num_files");
    }

    @Test
    void keywordsThatFit() {
        assertOffered("select * |", "from");
        assertOffered("select * from nodes |", "where", "left join", "order by", "group by");
        assertNotOffered("select * from nodes |", "on", "and");
        assertOffered("select * from nodes a join filespaces b |", "on");
        assertOffered("select * from nodes where locked |", "like", "is null", "not in");
        assertEquals(List.of("by"), at("select * from nodes group |"));
        assertEquals(List.of("null"), at("select * from nodes where contact is not |"));
        assertEquals(List.of("null", "not null"), at("select * from nodes where contact is |"));
        assertEquals(List.of("in", "like", "between"), at("select * from nodes where contact not |"));
        assertOffered("select * from nodes order by node_name |", "desc", "fetch first");
        assertOffered("select * from summary where end_time>current_timestamp-24 h|", "hours");
        assertOffered("select case | from nodes", "when");
        assertOffered("select case when locked='NO' |", "then");
        assertOffered("select cast(num_files as d|", "dec", "decimal", "double");
        assertOffered("select * from nodes fetch first 5 |", "rows only");
    }

    @Test
    void levelsHold() {
        assertTrue(at("select * from stgrul|", NEW).contains("stgrules"));
        assertFalse(at("select * from stgrul|", OLD).contains("stgrules"));
        assertTrue(at("select jo| from actlog", NEW).contains("job"));
        assertFalse(at("select jo| from actlog", OLD).contains("job"));
    }

    @Test
    void nothingWithinTextsAndComments() {
        assertEquals(List.of(), at("select * from nodes where node_name='NO|"));
        assertEquals(List.of(), at("select * from nodes where node_name='NO|' and locked='NO'"));
        assertEquals(List.of(), at("select 'a no|"));
        assertEquals(List.of(), at("select node_name -- no|"));
        assertEquals(List.of(), at("select node_name as no|"));
        assertOffered("select * from nodes where node_name='NODE1' |", "and");
    }

    @Test
    void casesAsTyped() {
        assertEquals(List.of("NODE_NAME,LOCKED"), at("SELECT NODE_NAME,LOCK| FROM NODES"));
        assertEquals(List.of("NODE_NAME,locked"), at("SELECT NODE_NAME,lock| FROM NODES"));
        assertEquals(List.of("LOCKED"), at("select node_name, LOCK| from nodes"));
    }

    @Test
    void behindARoutingPrefixAndWithinQuotes() {
        assertOffered("SRV1: select * from nod|", "nodes");
        assertOffered("(SRV1) select * from nod|", "nodes");
        assertOffered("define script s1 \"select * from nod|", "\"select * from nodes");
        assertEquals(List.of("SELECT"), at("sel|"));
        assertOffered("sel node_n| from nodes", "node_name");
    }

    @Test
    void functionsHaveTheirSynopsis() {
        assertTrue(COMPLETION.candidates("select subst", NEW, ObjectNames.NONE).stream()
                .anyMatch(candidate -> candidate.name().equals("substr(")
                        && candidate.description().startsWith("SUBSTR(")));
    }

    /** Pieces of statements in any order, with the cursor anywhere. */
    @Test
    void nothingTypedIsTooMuchForIt() {
        Random random = new Random(7);
        List<String> pieces = List.of(
                "select ", "(", ")", ",", "from ", "nodes ", "n.", "where ", "case ", "end ", "'", "as ", "with ",
                "union ", "join ", "on ", "count(", "*", "cast(", "5 ", "days ", "over(", "\"", "--", ".");
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder("select ");
            for (int n = random.nextInt(12); n > 0; n--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            text.insert(7 + random.nextInt(text.length() - 6), '|');
            assertTrue(new ArrayList<>(at(text.toString())).size() >= 0, text.toString());
        }
    }
}
