package dsmsim.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LineJoinerTest {

    private static List<String> join(String... lines) {
        return joined(new LineJoiner(), lines);
    }

    private static List<String> joined(LineJoiner joiner, String... lines) {
        List<String> commands = new ArrayList<>();
        for (String line : lines) {
            joiner.add(line).ifPresent(commands::add);
        }
        joiner.finish().ifPresent(commands::add);
        return commands;
    }

    @Test
    void oneLineIsAnsweredAsTyped() {
        assertEquals(List.of("  q  node /* all */ ", "x"), join("  q  node /* all */ ", "x"));
        assertEquals(List.of("x contact=\"a"), join("x contact=\"a"));
    }

    @Test
    void linesWithoutACommandAreNone() {
        assertEquals(List.of("a", "b"), join("", "a", "   ", "/* c - */", "b", "/* d"));
    }

    @Test
    void wordsAreJoinedWithOneBlank() {
        assertEquals(List.of("q node"), join("q-", "node"));
        assertEquals(List.of("q node"), join("q  -", "   node"));
        assertEquals(List.of("q node a"), join("q \\", "node\\", "a"));
        assertEquals(List.of("SELECT * FROM nodes"), join("SELECT-", "* FROM-", "nodes"));
        assertEquals(List.of("x C:\\a b"), join("x C:\\a\\", "b"));
    }

    @Test
    void listsAndValuesAreJoinedWithoutBlank() {
        assertEquals(List.of("x stg1,stg2,stg3"), join("x stg1,stg2,-", "stg3"));
        assertEquals(List.of("x KEY=v"), join("x KEY=-", "v"));
    }

    @Test
    void aBlankWithinAListSurvives() {
        assertEquals(List.of("x a, b"), join("x a, -", "b"));
        assertEquals(List.of("x a, b"), join("x a,-", "  b"));
    }

    @Test
    void whatIsInQuotesIsJoinedAsItIs() {
        assertEquals(List.of("x \"a  b - c \" d"), join("x \"a -", " b - c \"-", "d"));
        assertEquals(List.of("x 'it is - /* no comment */ y'"), join("x 'it is - /* no comment *-", "/ y'"));
    }

    @Test
    void aStringMayBeClosedAndOpenedAgain() {
        assertEquals(
                List.of("contact=\"Ann Lee, bldg 9, phone 1502\" x"),
                join("contact=\"Ann Lee, bldg 9,\"-", "\" phone 1502\" x"));
        assertEquals(List.of("contact='a b c'"), join("contact='a'-", "' b -", "c'"));
        assertEquals(List.of("x \"a\" \"b\""), join("x \"a\" -", "\"b\""));
        assertEquals(List.of("x \"a\" \"b\""), join("x \"a\"-", " \"b\""));
        assertEquals(List.of("x \"a\" 'b'"), join("x \"a\"-", "'b'"));
        assertEquals(List.of("x \"a\",\"b\""), join("x \"a\",-", "\"b\""));
    }

    @Test
    void commentsBehindTheSignDoNotCount() {
        assertEquals(List.of("register node %1 %2 x"), join("register node %1 %2 -   /* id and password */", "x"));
        assertEquals(List.of("a b c"), join("a - /* 1 */ /* 2", "b - /**/  ", "c /* end */"));
        assertEquals(List.of("q node /* a - */"), join("q node /* a - */"));
        assertEquals(List.of("x /home/* b"), join("x /home/* -", "b"));
    }

    @Test
    void anEmptyLineEndsTheCommand() {
        assertEquals(List.of("a", "b"), join("a -", "", "b"));
        assertEquals(List.of("a", "b"), join("a -", "/* only a comment */", "b"));
        assertEquals(List.of("b"), join("-", "", "b"));
        assertEquals(List.of("x 'a", "b"), join("x 'a-", "  ", "b"));
    }

    @Test
    void theEndOfInputEndsTheCommand() {
        LineJoiner joiner = new LineJoiner();
        assertFalse(joiner.isPending());
        assertEquals(Optional.empty(), joiner.add("a -"));
        assertTrue(joiner.isPending());
        assertEquals(Optional.of("a"), joiner.finish());
        assertFalse(joiner.isPending());
        assertEquals(Optional.empty(), joiner.finish());
    }

    @Test
    void anOpenQuoteDoesNotOutliveItsCommand() {
        assertEquals(List.of("x 'a", "y b"), join("x 'a", "y -", "b"));
    }

    @Test
    void whatStandsBeforeALineThatIsBeingTyped() {
        LineJoiner joiner = new LineJoiner();
        assertEquals(new LineJoiner.Beginning("", 0), joiner.before("q"));
        joiner.add("query vol -");
        assertEquals(new LineJoiner.Beginning("query vol ", 0), joiner.before(" status="));
        joiner.add("status=online,-");
        assertEquals(new LineJoiner.Beginning("query vol status=online,", 2), joiner.before("  off"));
        joiner.add("offline devclass=\"a-");
        assertEquals(
                new LineJoiner.Beginning("query vol status=online,offline devclass=\"a", 0), joiner.before(" b\""));
        joiner.finish();
        joiner.add("def scr s \"q\"-");
        assertEquals(new LineJoiner.Beginning("def scr s \"q", 1), joiner.before("\" node\""));
    }

    @Test
    void inAMacroACommentGoesOnOverLines() {
        assertEquals(
                List.of("a /* 1", "b", "c d", "e"),
                joined(
                        LineJoiner.ofMacro(),
                        "/*",
                        "x",
                        "*/",
                        "a /* 1",
                        "y -",
                        "2 */ b",
                        "c - /* 3",
                        "",
                        "*/",
                        "d",
                        "e"));
        LineJoiner joiner = LineJoiner.ofMacro();
        assertEquals(Optional.of("a /* b"), joiner.add("a /* b"));
        assertTrue(joiner.isPending());
        assertEquals(Optional.empty(), joiner.finish());
        assertEquals(
                "SIM0408E The comment is not closed: /* b",
                joiner.fault().orElseThrow().getMessage());
        assertEquals(Optional.of("c"), joiner.add("c"));
        assertTrue(joiner.fault().isEmpty());
    }

    @Test
    void aCommandThatIsTooLongIsPassedOver() {
        LineJoiner joiner = new LineJoiner();
        String part = "x".repeat(LineJoiner.LONGEST / 3);
        assertEquals(Optional.empty(), joiner.add(part + " -"));
        assertEquals(Optional.empty(), joiner.add(part + " -"));
        assertTrue(joiner.fault().isEmpty());
        assertEquals(Optional.empty(), joiner.add(part + " -"));
        assertTrue(joiner.fault().isPresent());
        assertEquals(Optional.empty(), joiner.add("y -"));
        assertTrue(joiner.fault().isEmpty());
        assertEquals(Optional.empty(), joiner.add("delete volume z"));
        assertFalse(joiner.isPending());
        assertEquals(Optional.of("a"), joiner.add("a"));
    }
}
