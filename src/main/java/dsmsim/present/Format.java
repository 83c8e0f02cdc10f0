package dsmsim.present;

import dsmsim.value.Style;

/**
 * How the user wants replies drawn.
 *
 * @param shape the user's {@code -DISPLAYMODE}; of no effect with a delimiter
 * @param delimiter what stands between the cells of a row
 * @param dataOnly whether tables go without headings
 * @param style how dates, times and numbers are written in cells
 * @param width columns of the window, 0 where the output is no window and has no limit
 */
public record Format(Shape shape, Delimiter delimiter, boolean dataOnly, Style style, int width) {
    /** Tables of their declared widths, as a batch client without options draws them. */
    public static final Format STANDARD = new Format(Shape.AUTO, Delimiter.NONE, false, Style.STANDARD, 0);

    /** The same for a window of so many columns, 0 for no limit. */
    public Format in(int columns) {
        return new Format(shape, delimiter, dataOnly, style, columns);
    }

    /** Whether rows are drawn side by side or a field a line. */
    public enum Shape {
        /** What the command wants, and a list for a table that is wider than the window. */
        AUTO,
        TABLE,
        LIST
    }

    /** What stands between the cells of a row. */
    public enum Delimiter {
        /** Nothing: columns or lists for the eye. */
        NONE,
        COMMA,
        TAB
    }
}
