package dsmsim.language;

import dsmsim.message.Span;
import java.util.List;

/**
 * A word of a command: an operand such as {@code NODE1,NODE2}, or a keyword with its value such as
 * {@code REPLSTATE=ENABLED}.
 *
 * @param keyword the text before the equals sign as typed; empty for an operand
 * @param values the elements of the comma-separated list, at least one
 * @param span the whole word
 */
public record Word(String keyword, List<Item> values, Span span) {

    /**
     * One element of a list.
     *
     * @param text the value without its quotes, doubled quotes made single
     * @param quoted whether it stood in quotes
     * @param span where it stands, quotes included
     */
    public record Item(String text, boolean quoted, Span span) {}

    public boolean isOperand() {
        return keyword.isEmpty();
    }

    /** The first, mostly the only, element. */
    public Item value() {
        return values.get(0);
    }

    /** Where the value or list stands, without its keyword. */
    public Span valueSpan() {
        Span first = value().span();
        return values.size() == 1
                ? first
                : new Span(first.start(), values.get(values.size() - 1).span().end());
    }
}
