package dsmsim.present;

import dsmsim.value.Style;
import dsmsim.value.Value;
import java.util.Arrays;
import java.util.List;

/** The texts of one row after the other, fit to be printed. */
final class Cells {
    private final Style style;
    private final String[] texts;
    private final List<String> row;

    Cells(int columns, Style style) {
        this.style = style;
        texts = new String[columns];
        row = Arrays.asList(texts);
    }

    /**
     * The texts of a row, without control characters, since a line feed or a tab in a cell would make another
     * row or column. The list is good until the next row.
     */
    List<String> of(List<Value> values) {
        for (int i = 0; i < texts.length; i++) {
            texts[i] = Visible.line(values.get(i).text(style));
        }
        return row;
    }
}
