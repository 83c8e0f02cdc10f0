package dsmsim.present;

import dsmsim.message.Message;
import dsmsim.message.ReturnCode;
import dsmsim.result.Heading;
import dsmsim.result.Hint;
import dsmsim.result.Notice;
import dsmsim.result.Part;
import dsmsim.result.Remark;
import dsmsim.result.Result;
import dsmsim.result.Table;
import dsmsim.result.Text;
import dsmsim.value.Value;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;

/**
 * Draws replies as text. Rows are drawn as they are read. The labels of all lists of a reply end in the same column.
 * Between a table and what stands before or after it is a blank line; the blank lines around the whole reply are the caller's, but for the one that ends a list also where DATAONLY leaves
 * them out, since programs tell records apart by it.
 */
public final class Presenter {

    /** What was drawn last. */
    private enum Last {
        NOTHING,
        LINE,
        TABLE
    }

    /** How wide a table of SELECT may be where the output is no window (inferred from captures). */
    private static final int PAPER = 200;
    /** Half of a column stays, or it becomes a list (inferred from captures). */
    private static final int MOST_NARROWED = 2;

    private final Format format;

    public Presenter(Format format) {
        this.format = format;
    }

    /**
     * Draws the parts of a reply in order, then its return code if that is not 0. A table without rows is not drawn, nor
     * are hints, see {@link HintFormat}.
     *
     * @throws IOException if {@code out} does
     */
    public void print(Result result, Appendable out) throws IOException {
        Last last = Last.NOTHING;
        int labelWidth = labelWidth(result);
        for (Part part : result.parts()) {
            if (part instanceof Table table) {
                last = table(table, labelWidth, last, out);
            } else if (!(part instanceof Hint || part instanceof Remark)) {
                last = line(part, last, out);
            }
        }
        if (result.returnCode() != ReturnCode.OK) {
            Message code = Message.of("ANS8001I", result.returnCode().number());
            line(new Notice(code), last, out);
        }
    }

    private static int labelWidth(Result result) {
        int longest = 0;
        for (Part part : result.parts()) {
            if (part instanceof Table table) {
                for (Heading heading : table.headings()) {
                    longest = Math.max(longest, heading.label().length());
                }
            }
        }
        return longest;
    }

    private Last line(Part part, Last last, Appendable out) throws IOException {
        blank(last == Last.TABLE, out);
        if (part instanceof Notice notice) {
            Wrap.print(notice.message().text(), format.width(), "", out);
        } else if (part instanceof Text text) {
            Wrap.print(text.line(), text.isProse() ? format.width() : 0, "", out);
        }
        return Last.LINE;
    }

    private Last table(Table table, int labelWidth, Last last, Appendable out) throws IOException {
        Iterator<List<Value>> rows = table.rows().iterator();
        if (!rows.hasNext()) {
            return last;
        }
        blank(last != Last.NOTHING, out);
        RowFormat drawing = drawing(table, labelWidth);
        if (!format.dataOnly()) {
            drawing.headings(out);
        }
        Cells cells = new Cells(table.headings().size(), format.style());
        while (rows.hasNext()) {
            drawing.row(cells.of(rows.next()), out);
        }
        if (format.dataOnly() && drawing instanceof ListFormat) {
            out.append('\n');
            return Last.NOTHING;
        }
        return Last.TABLE;
    }

    private RowFormat drawing(Table table, int labelWidth) {
        return switch (format.delimiter()) {
            case COMMA -> DelimitedFormat.comma();
            case TAB -> DelimitedFormat.tab();
            case NONE -> shaped(table, labelWidth);
        };
    }

    private RowFormat shaped(Table table, int labelWidth) {
        TableFormat columns = new TableFormat(table, format.width());
        boolean isForced = format.shape() == Format.Shape.TABLE;
        boolean mayBeTable = isForced || format.shape() == Format.Shape.AUTO && table.layout() == Table.Layout.TABLE;
        if (mayBeTable) {
            columns.narrow(window(columns), isForced ? Integer.MAX_VALUE : MOST_NARROWED);
        }
        return isForced || mayBeTable && fits(columns)
                ? columns
                : new ListFormat(table.headings(), labelWidth, format.width());
    }

    private boolean fits(TableFormat columns) {
        return window(columns) == 0 || columns.width() <= window(columns);
    }

    /** The texts of SELECT may be so long that they need a limit where the output has none. */
    private int window(TableFormat columns) {
        return format.width() == 0 && columns.narrows() ? PAPER : format.width();
    }

    /** Programs that read delimited rows get no blank line among them. */
    private void blank(boolean wanted, Appendable out) throws IOException {
        if (wanted && format.delimiter() == Format.Delimiter.NONE) {
            out.append('\n');
        }
    }
}
