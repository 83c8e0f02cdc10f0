package dsmsim.present;

import dsmsim.result.Heading;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** One line a field: the label, to the right, a colon, and the value. */
final class ListFormat implements RowFormat {
    /** Values are not wrapped into less room than this. */
    private static final int LEAST_ROOM = 10;

    private final String[] labels;
    private final String indent;
    private final int room;
    private final StringBuilder lines = new StringBuilder();
    private char[] characters = new char[0];
    private boolean first = true;

    /**
     * A list for a window.
     *
     * @param labelWidth columns for the labels, at least as many as the longest has
     * @param window columns, 0 for no limit
     */
    ListFormat(List<Heading> headings, int labelWidth, int window) {
        labels = new String[headings.size()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = headings.get(i).label() + ": ";
        }
        int longest = labelWidth + 2;
        indent = " ".repeat(longest);
        for (int i = 0; i < labels.length; i++) {
            labels[i] = indent.substring(labels[i].length()) + labels[i];
        }
        room = window - longest < LEAST_ROOM ? 0 : window - longest;
    }

    @Override
    public void row(List<String> cells, Appendable out) throws IOException {
        if (!first) {
            lines.append('\n');
        }
        first = false;
        for (int i = 0; i < labels.length; i++) {
            lines.append(labels[i]);
            Wrap.print(cells.get(i), room, indent, lines);
        }
        flush(out);
    }

    /** Not by append, for which a writer makes a string of the whole record first. */
    private void flush(Appendable out) throws IOException {
        if (out instanceof Writer writer) {
            int length = lines.length();
            characters = length <= characters.length ? characters : new char[2 * length];
            lines.getChars(0, length, characters, 0);
            writer.write(characters, 0, length);
        } else {
            out.append(lines);
        }
        lines.setLength(0);
    }
}
