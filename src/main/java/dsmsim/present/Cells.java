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
     * The texts of a row, with a blank for every control character, since a line feed or a tab in a cell would make another
     * row or column. The list is good until the next row.
     */
    List<String> of(List<Value> values) {
        for (int i = 0; i < texts.length; i++) {
            texts[i] = printable(values.get(i).text(style));
        }
        return row;
    }

    private static String printable(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            if (Character.isISOControl(cell.charAt(i))) {
                return cleaned(cell, i);
            }
        }
        return cell;
    }

    private static String cleaned(String cell, int from) {
        StringBuilder cleaned = new StringBuilder(cell);
        for (int i = from; i < cell.length(); i++) {
            if (Character.isISOControl(cell.charAt(i))) {
                cleaned.setCharAt(i, ' ');
            }
        }
        return cleaned.toString();
    }
}
