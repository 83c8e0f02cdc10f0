package dsmsim.result;

import dsmsim.value.Value;
import java.util.List;

/**
 * Rows of cells under headings. Rows are made while they are read and need not all be in memory.
 *
 * @param layout how the command wants it drawn when the user does not say
 * @param headings one a column
 * @param rows each with one cell a column
 */
public record Table(Layout layout, List<Heading> headings, Iterable<List<Value>> rows) implements Part {

    /** What a query asks for; the user's {@code -DISPLAYMODE} wins. */
    public enum Layout {
        /** A table where it fits the window, else a list. */
        TABLE,
        /** One line a field, as FORMAT=DETAILED does. */
        LIST
    }
}
