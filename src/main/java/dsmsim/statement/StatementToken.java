package dsmsim.statement;

import dsmsim.message.Span;
import java.util.Set;

/**
 * A piece of a statement that may be unfinished.
 *
 * @param kind what it looks like
 * @param text a word in capitals, a name in double quotes without them, otherwise as typed
 * @param span where it stands
 */
public record StatementToken(Kind kind, String text, Span span) {

    /** What a piece looks like. */
    public enum Kind {
        /** A word that means something in statements; most of them may be names as well. */
        KEYWORD,
        /** A word that means nothing by itself. */
        NAME,
        /** A name in double quotes. */
        QUOTED_NAME,
        STRING,
        /** A string or name whose quote is open at the end of the text. */
        OPEN_STRING,
        NUMBER,
        SIGN
    }

    /** Whether it is that keyword or sign. */
    public boolean is(String wanted) {
        return (kind == Kind.KEYWORD || kind == Kind.SIGN) && text.equals(wanted);
    }

    /** Whether it is one of these keywords or signs. */
    public boolean isOneOf(Set<String> wanted) {
        return (kind == Kind.KEYWORD || kind == Kind.SIGN) && wanted.contains(text);
    }
}
