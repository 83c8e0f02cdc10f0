package dsmsim.statement;

import dsmsim.message.Span;
import dsmsim.sql.SqlCode;
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

    /** Db2's limit of most names, for all of them. */
    private static final int MOST_LETTERS = 128;

    /** @throws dsmsim.sql.SqlFailure SQL0107N if it is too long */
    public Name {
        if (text.length() > MOST_LETTERS) {
            throw SqlCode.NAME_TOO_LONG
                    .failure(text, String.valueOf(MOST_LETTERS))
                    .at(span);
        }
    }

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
