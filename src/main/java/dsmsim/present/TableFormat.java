package dsmsim.present;

import dsmsim.result.Align;
import dsmsim.result.Heading;
import dsmsim.result.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rows in columns under stacked headings. Cells that are too long go on in the next line, behind one blank. */
final class TableFormat implements RowFormat {
    private static final String GAP = "     ";
    /** A stretching column has at least its declared width divided by this. */
    private static final int SHRINK = 2;
    /** No column gets narrower than that. */
    private static final int NARROWEST = 8;

    private final List<Heading> headings;
    private final int[] widths;
    /** How much of each cell of the row is drawn. */
    private final int[] drawn;

    private final StringBuilder line = new StringBuilder();
    private final StringBuilder piece = new StringBuilder();

    /**
     * A table for a window.
     *
     * @param window columns, 0 for no limit
     */
    TableFormat(Table table, int window) {
        headings = table.headings();
        widths = new int[headings.size()];
        drawn = new int[headings.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = headings.get(i).width();
        }
        if (window > 0 && table.layout() == Table.Layout.TABLE) {
            stretch(window);
        }
    }

    /** Whether it has columns that may be narrower. */
    boolean narrows() {
        for (Heading heading : headings) {
            if (heading.narrows()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Takes from its widest columns, as far as they may be narrower, what a table for so many columns has too much: the
     * widest becomes no narrower than the next one as long as that may be narrower too.
     *
     * @param least the part of its width that stays of a column, as its divisor
     */
    void narrow(int window, int least) {
        for (int excess = width() - window; excess > 0; excess = width() - window) {
            int widest = widest(Integer.MAX_VALUE, least);
            if (widest == 0) {
                return;
            }
            int each = (excess + count(widest, least) - 1) / count(widest, least);
            int next = Math.max(widest(widest, least), widest - each);
            for (int i = 0; i < widths.length; i++) {
                if (widths[i] == widest && canNarrow(i, least)) {
                    widths[i] = Math.max(floor(i, least), next);
                }
            }
        }
    }

    /** The width of the widest column that may be narrower, below a limit; 0 if there is none. */
    private int widest(int limit, int least) {
        int widest = 0;
        for (int i = 0; i < widths.length; i++) {
            if (widths[i] < limit && canNarrow(i, least)) {
                widest = Math.max(widest, widths[i]);
            }
        }
        return widest;
    }

    private int count(int width, int least) {
        int count = 0;
        for (int i = 0; i < widths.length; i++) {
            count += widths[i] == width && canNarrow(i, least) ? 1 : 0;
        }
        return count;
    }

    private boolean canNarrow(int column, int least) {
        return headings.get(column).narrows() && widths[column] > floor(column, least);
    }

    private int floor(int column, int least) {
        int width = headings.get(column).width();
        return Math.max(Math.min(NARROWEST, width), (width - 1) / least);
    }

    private void stretch(int window) {
        int last = widths.length - 1;
        if (last >= 0 && headings.get(last).stretches()) {
            int left = window - (width() - widths[last]);
            widths[last] = Math.max(left, (widths[last] + SHRINK - 1) / SHRINK);
        }
    }

    /** Columns that a line takes. */
    int width() {
        int width = GAP.length() * (widths.length - 1);
        for (int each : widths) {
            width += each;
        }
        return width;
    }

    @Override
    public void headings(Appendable out) throws IOException {
        List<List<String>> stacks = new ArrayList<>(widths.length);
        int height = 0;
        for (int i = 0; i < widths.length; i++) {
            List<String> stack = stack(headings.get(i).title(), widths[i]);
            stacks.add(stack);
            height = Math.max(height, stack.size());
        }
        for (int level = 0; level < height; level++) {
            headingLine(stacks, level);
            flush(out);
        }
        for (int i = 0; i < widths.length; i++) {
            gap(i);
            fill('-', widths[i]);
        }
        flush(out);
    }

    /** Where the last column has no more heading, the line ends with the gap, unless the column stretches. */
    private void headingLine(List<List<String>> stacks, int level) {
        for (int i = 0; i < widths.length; i++) {
            gap(i);
            boolean covered = level < stacks.get(i).size();
            if (covered || i < widths.length - 1 || headings.get(i).stretches()) {
                aligned(
                        covered ? stacks.get(i).get(level) : "",
                        headings.get(i).align().ofHeading(),
                        i);
            }
        }
    }

    /** The lines of a heading, top first. */
    private static List<String> stack(String title, int width) {
        List<String> stack = new ArrayList<>();
        int from = 0;
        for (int feed = title.indexOf('\n'); feed >= 0; feed = title.indexOf('\n', from)) {
            wrap(title.substring(from, feed), width, stack);
            from = feed + 1;
        }
        wrap(title.substring(from), width, stack);
        return stack;
    }

    private static void wrap(String title, int width, List<String> stack) {
        int from = 0;
        do {
            int end = Wrap.heading(title, from, width);
            String text = title.substring(from, end);
            stack.add(Wrap.isHyphenated(title, from, end, width) ? text + "-" : text);
            from = end;
        } while (from < title.length());
    }

    @Override
    public void row(List<String> cells, Appendable out) throws IOException {
        Arrays.fill(drawn, 0);
        boolean more = true;
        for (boolean first = true; more; first = false) {
            more = false;
            for (int i = 0; i < widths.length; i++) {
                gap(i);
                more |= cell(cells.get(i), i, first);
            }
            flush(out);
        }
    }

    /** Draws the next piece of a cell. True if more of it is left. */
    private boolean cell(String text, int column, boolean first) {
        int width = widths[column];
        if (first && text.length() <= width) {
            drawn[column] = text.length();
            aligned(text, headings.get(column).align(), column);
            return false;
        }
        int from = drawn[column];
        if (from == text.length()) {
            fill(' ', width);
            return false;
        }
        boolean indented = !first && width > 1;
        int room = indented ? width - 1 : width;
        int end = Wrap.cell(text, from, room);
        piece.setLength(0);
        if (indented) {
            piece.append(' ');
        }
        piece.append(text, from, end - from > room && text.charAt(end - 1) == ' ' ? end - 1 : end);
        if (Wrap.isHyphenated(text, from, end, room)) {
            piece.append('-');
        }
        aligned(piece, headings.get(column).align(), column);
        drawn[column] = end;
        return end < text.length();
    }

    /** Draws a text in its column. The middle is the one of measured tables: {@code Yes} stands at 1 of 7, not at 2. */
    private void aligned(CharSequence text, Align align, int column) {
        int width = widths[column];
        int spare = Math.max(0, width - text.length());
        int before =
                switch (align) {
                    case LEFT -> 0;
                    case RIGHT, RIGHT_UNDER_CENTER -> spare;
                    case CENTER -> Math.max(0, width / 2 - (text.length() + 1) / 2);
                };
        fill(' ', before);
        line.append(text);
        fill(' ', spare - before);
    }

    private void gap(int column) {
        if (column > 0) {
            line.append(GAP);
        }
    }

    private void fill(char character, int count) {
        for (int i = 0; i < count; i++) {
            line.append(character);
        }
    }

    private void flush(Appendable out) throws IOException {
        out.append(line.append('\n'));
        line.setLength(0);
    }
}
