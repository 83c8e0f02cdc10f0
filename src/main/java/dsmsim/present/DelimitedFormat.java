package dsmsim.present;

import java.io.IOException;
import java.util.List;

/** One line a row for programs: cells with a comma or a tab between them, no headings, nothing wrapped. */
final class DelimitedFormat implements RowFormat {
    private final char separator;
    private final boolean quotes;
    private final StringBuilder line = new StringBuilder();

    private DelimitedFormat(char separator, boolean quotes) {
        this.separator = separator;
        this.quotes = quotes;
    }

    /** Commas between the cells; a cell with a comma or a quote stands in quotes, its own quotes doubled. */
    static DelimitedFormat comma() {
        return new DelimitedFormat(',', true);
    }

    /** Tabs between the cells, which are never quoted. */
    static DelimitedFormat tab() {
        return new DelimitedFormat('\t', false);
    }

    @Override
    public void row(List<String> cells, Appendable out) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                line.append(separator);
            }
            String cell = cells.get(i);
            if (quotes && (cell.indexOf(',') >= 0 || cell.indexOf('"') >= 0)) {
                line.append('"').append(cell.replace("\"", "\"\"")).append('"');
            } else {
                line.append(cell);
            }
        }
        out.append(line.append('\n'));
        line.setLength(0);
    }
}
