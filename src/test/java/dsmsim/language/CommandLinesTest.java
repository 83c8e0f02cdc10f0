package dsmsim.language;

import static dsmsim.language.Lines.assertShape;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dsmsim.message.Span;
import org.junit.jupiter.api.Test;

class CommandLinesTest {

    @Test
    void wordsAreSeparatedByBlanks() {
        assertShape("q node", "q | node");
        assertShape("  QUERY \t NODE  NODE1  ", "QUERY | NODE | NODE1");
        assertShape("?", "?");
        assertShape("a\r\nb", "a | b");
    }

    @Test
    void blanksAndCommentsAloneAreAnEmptyLine() {
        assertTrue(CommandLines.parse("").isEmpty());
        assertTrue(CommandLines.parse("   ").isEmpty());
        assertTrue(CommandLines.parse("/* a */ /* b */").isEmpty());
        assertTrue(CommandLines.parse("/* \"not closed\" = , ").isEmpty());
    }

    @Test
    void keywordsTakeValuesAndLists() {
        assertShape("UPDATE NODE N1 REPLSTATE=ENABLED", "UPDATE | NODE | N1 | REPLSTATE=ENABLED");
        assertShape("upd node a,b* dom=d1,d2,d3", "upd | node | a,b* | dom=d1,d2,d3");
        assertShape("upd node a contact=\"\"", "upd | node | a | contact=⟦⟧");
        assertShape("define x list=a,\"\",'c d'", "define | x | list=a,⟦⟧,⟦c d⟧");
    }

    @Test
    void quotesAreTakenOff() {
        assertShape("x contact=clerk", "x | contact=clerk");
        assertShape("x contact=\"clerk's\"", "x | contact=⟦clerk's⟧");
        assertShape("x contact='\"clerk\"'", "x | contact=⟦\"clerk\"⟧");
        assertShape("x contact=\"\"\"clerk\"\"\"", "x | contact=⟦\"clerk\"⟧");
        assertShape("x contact=\"clerk's desk\"", "x | contact=⟦clerk's desk⟧");
        assertShape("x contact='clerk''s desk'", "x | contact=⟦clerk's desk⟧");
        assertShape("x contact='clerk''s \"desk\"'", "x | contact=⟦clerk's \"desk\"⟧");
        assertShape("x contact='clerk=room 5'", "x | contact=⟦clerk=room 5⟧");
    }

    @Test
    void partsThatTouchAreOneValue() {
        assertShape("x a\"b c\"d", "x | ⟦ab cd⟧");
        assertShape("x /home/'my files'/\"a, b\",c", "x | ⟦/home/my files/a, b⟧,c");
        assertShape("x \"a\"'b'", "x | ⟦ab⟧");
        assertShape("\"q\"uery x", "⟦query⟧ | x");
    }

    @Test
    void whatIsInQuotesIsNoKeyword() {
        assertShape("x \"REPLSTATE=ENABLED\"", "x | ⟦REPLSTATE=ENABLED⟧");
    }

    @Test
    void namesOfFilesAndWildcardsAreWords() {
        assertShape("q fi NODE? /FS1 FILE:a", "q | fi | NODE? | /FS1 | FILE:a");
        assertShape("q fi n \\\\host\\c$ {fs}", "q | fi | n | \\\\host\\c$ | {fs}");
        assertShape("x a<b a>b c> >d <", "x | a<b | a>b | c> | >d | <");
        assertShape("q act begint=10:30:00 begind=-7", "q | act | begint=10:30:00 | begind=-7");
        assertShape("MACRO /tmp/m.mac %1 A=B", "MACRO | /tmp/m.mac | %1 | A=B");
        assertShape("x größe=日本,\uD83D\uDE00", "x | größe=日本,\uD83D\uDE00");
    }

    @Test
    void commentsBeginOnlyBehindBlanks() {
        assertShape("q /* a */ node/*b", "q | node/*b");
        assertShape("q fi node1 /*", "q | fi | node1");
        assertShape("q fi node1 /home/* x", "q | fi | node1 | /home/* | x");
        assertShape("q fi node1 \"/*\" obj=/*,//*", "q | fi | node1 | ⟦/*⟧ | obj=/*,//*");
        assertShape("/**/q /***/ /* '*/ node /*/", "q | node");
    }

    @Test
    void routingStandsInFront() {
        assertShape("srv1: q node", "srv1: | q | node");
        assertShape(" srv1,srv2:q node", "srv1,srv2: | q | node");
        assertShape("(srv1,Srv-2) q node", "(srv1,Srv-2) | q | node");
        assertShape("/* c */ (srv1)select 1", "(srv1) | select | ⟦1⟧");
    }

    @Test
    void otherColonsAndParenthesesDoNotRoute() {
        assertShape("q srv1:", "q | srv1:");
        assertShape("srv* : q", "srv* | : | q");
        assertShape("\\\\a: q", "\\\\a: | q");
        assertShape("(a b", "(a | b");
        assertShape("run (a,b)", "run | (a,b)");
    }

    @Test
    void outputGoesToTheFileBehindABlankSurroundedSign() {
        assertShape("q node > /tmp/out", "q | node > /tmp/out");
        assertShape("q node  >>  /tmp/out  ", "q | node >> /tmp/out");
        assertShape("q node f=d > \"my file\"=1,2 /* c */", "q | node | f=d > my file=1,2");
        assertShape("q node >out", "q | node | >out");
        assertShape("q node> out", "q | node> | out");
        assertShape("> out", "> | out");
    }

    @Test
    void theStatementOfSelectIsOneOperand() {
        assertShape(
                "select a, 'x''y' from \"b\" where c>=1 and d='e'",
                "select | ⟦a, 'x''y' from \"b\" where c>=1 and d='e'⟧");
        assertShape("SEL  *  from nodes  /* all */ ", "SEL | ⟦*  from nodes⟧");
        assertShape("sele 'not closed", "sele | ⟦'not closed⟧");
        assertShape("select", "select");
        assertShape("selection a=b", "selection | a=b");
        assertShape("se a=b", "se | a=b");
        assertShape("select* from nodes", "select | ⟦* from nodes⟧");
    }

    @Test
    void outputOfSelectIsRedirectedByAnyFreeStandingSign() {
        assertShape("select a from b where c>1 > out", "select | ⟦a from b where c>1⟧ > out");
        assertShape("select a from b where c > 5", "select | ⟦a from b where c⟧ > 5");
        assertShape("select a from b where c = 'x > 5'", "select | ⟦a from b where c = 'x > 5'⟧");
    }

    @Test
    void spansPointIntoTheText() {
        CommandLine line = CommandLines.parse(" \uD83D\uDE00 KEY=a,\"b c\" select");
        Word word = line.words().get(1);
        assertEquals(new Span(4, 15), word.span());
        assertEquals(new Span(8, 15), word.valueSpan());
        assertEquals(new Span(8, 9), word.values().get(0).span());
        assertEquals(new Span(10, 15), word.values().get(1).span());
        assertEquals(new Span(16, 22), line.words().get(2).span());
    }

    @Test
    void aStatementHasTheSpanOfItsText() {
        Word statement = CommandLines.parse("select  a from b  > c").words().get(1);
        assertEquals(new Span(8, 16), statement.span());
        assertEquals(new Span(8, 16), statement.value().span());
    }

    @Test
    void aFailureLeavesNothingBehind() {
        Lines.assertFailure(
                "srv: q a,b KEY=c,d\"e\"«=»f > g",
                "ANR2003E Illegal use of keyword parameter character (=)" + " - KEY=c,d\"e\"=f.");
        assertShape("x", "x");
    }
}
