package dsmsim.statement;

import dsmsim.message.Span;

/**
 * A number or a text.
 *
 * @param text of a number as typed, of a text without its quotes
 */
public record Constant(String text, boolean isText, Span span) implements Term {
    static Constant number(String typed, Span span) {
        return new Constant(typed, false, span);
    }

    /** A text without its quotes. */
    public static Constant text(String text, Span span) {
        return new Constant(text, true, span);
    }
}
