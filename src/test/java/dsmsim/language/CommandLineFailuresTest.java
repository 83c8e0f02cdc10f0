package dsmsim.language;

import static dsmsim.language.Lines.assertFailure;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dsmsim.message.CommandFailure;
import dsmsim.message.ReturnCode;
import org.junit.jupiter.api.Test;

class CommandLineFailuresTest {

    @Test
    void missingClosingQuote() {
        String message = "ANR2002E Missing closing quote character.";
        assertFailure("upd node a contact=«\"»clerk", message);
        assertFailure("upd node a contact=«'»clerk''", message);
        assertFailure("upd node a contact=clerk«'»s", message);
        assertFailure("«\"»", message);
        assertFailure("x > «\"»file", message);
    }

    @Test
    void aMissingQuoteCountsBeforeAllElse() {
        assertFailure("x == a,,b «\"»c", "ANR2002E Missing closing quote character.");
    }

    @Test
    void illegalEquals() {
        String message = "ANR2003E Illegal use of keyword parameter character (=) - ";
        assertFailure("x a=«=»b", message + "a==b.");
        assertFailure("x a=b«=»c y", message + "a=b=c.");
        assertFailure("x a,b«=»c", message + "a,b=c.");
        assertFailure("x \"k\"«=»v", message + "\"k\"=v.");
        assertFailure("«=»v", message + "=v.");
        assertFailure("srv: «=» v", message + "=.");
    }

    @Test
    void missingValue() {
        String message = "ANR2004E Missing value for keyword parameter - CONTACT.";
        assertFailure("x «contact=»", message);
        assertFailure("x «contact=» /* c */ ", message);
        assertFailure("x «contact=» > file", message);
        assertFailure("x «contact=» url=y", message);
    }

    @Test
    void blanksAroundEquals() {
        String message = "ANR2005E Keyword parameter character (=) may not be surrounded by blanks.";
        assertFailure("x contact «=» clerk", message);
        assertFailure("x contact «=»clerk", message);
        assertFailure("x contact«=» clerk", message);
        assertFailure("q act begind«=» -7 msg=1", message);
    }

    @Test
    void missingElement() {
        assertFailure("upd x a,«,»b", "ANR2020E : Invalid parameter - A,,B.");
        assertFailure("srv:upd x k=«,»b", "ANR2020E : Invalid parameter - K=,B.");
        assertFailure("upd x k=a«,» b", "ANR2020E : Invalid parameter - K=A,.");
        assertFailure("upd x a «,»b", "ANR2020E : Invalid parameter - ,B.");
        assertFailure("upd x a«,» > f", "ANR2020E : Invalid parameter - A,.");
        assertFailure("«a,» b", "ANR2000E Unknown command - A,.");
        assertFailure("«,»", "ANR2000E Unknown command - ,.");
    }

    @Test
    void routingWithoutCommand() {
        assertFailure("«srv1:»", "ANR2000E Unknown command - SRV1:.");
        assertFailure("«(srv1)» /* c */", "ANR2000E Unknown command - (SRV1).");
        assertFailure("a: «b:» q node", "ANR2000E Unknown command - B:.");
    }

    @Test
    void redirectionWithoutFile() {
        assertFailure("q node« >»", "ANR2020E : Invalid parameter - >.");
        assertFailure("q node« >>  »", "ANR2020E : Invalid parameter - >>.");
        assertFailure("q node« > »\"\"", "ANR2020E : Invalid parameter - >.");
    }

    @Test
    void textBehindTheFile() {
        assertFailure("q node > a «b» c", "ANR2023E : Extraneous parameter - b.");
        assertFailure("select a from b where c > 5 «and» d", "ANR2023E : Extraneous parameter - and.");
    }

    @Test
    void allAreSyntaxErrors() {
        CommandFailure failure = assertThrows(CommandFailure.class, () -> CommandLines.parse("q node a,,b"));
        assertEquals(ReturnCode.SYNTAX, failure.messages().get(0).returnCode());
    }
}
