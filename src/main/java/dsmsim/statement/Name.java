package dsmsim.statement;

import dsmsim.message.Span;
import dsmsim.syntax.Letters;

/**
 * A name in a statement.
 *
 * @param text in capitals, unless it stood between double quotes
 * @param span where it stands
 */
public record Name(String text, Span span) {
    /** No name. */
    public static final Name NONE = new Name("", Span.NONE);

    /** A name without quotes. */
    static Name of(String typed, Span span) {
        return new Name(Letters.upper(typed), span);
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    @Override
    public String toString() {
        return text;
    }
}
