package dsmsim.language;

import dsmsim.language.Word.Item;
import dsmsim.message.Span;

/** Joins the parts of one value, such as the two of {@code /home/"my files"}. Most values have one, which is kept as it is. */
final class ItemBuilder {
    private final StringBuilder joined = new StringBuilder();
    private String first = "";
    private int parts;
    private boolean quoted;
    private int start;
    private int end;

    void clear() {
        parts = 0;
        quoted = false;
    }

    void add(String part, boolean inQuotes, int partStart, int partEnd) {
        if (parts == 0) {
            first = part;
            start = partStart;
        } else {
            if (parts == 1) {
                joined.setLength(0);
                joined.append(first);
            }
            joined.append(part);
        }
        parts++;
        quoted |= inQuotes;
        end = partEnd;
    }

    /** The value; the next part begins another one. */
    Item take() {
        Item value = new Item(parts == 1 ? first : joined.toString(), quoted, new Span(start, end));
        clear();
        return value;
    }
}
