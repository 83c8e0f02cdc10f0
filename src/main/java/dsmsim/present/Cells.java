package dsmsim.present;

import java.util.ArrayList;
import java.util.List;

/** The texts of a row, fit to be printed. */
final class Cells {
    private Cells() {}

    /** The row with a blank for every control character, since a line feed or a tab in a cell would make another row or column. */
    static List<String> printable(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (control(cells.get(i)) >= 0) {
                return cleaned(cells);
            }
        }
        return cells;
    }

    private static List<String> cleaned(List<String> cells) {
        List<String> cleaned = new ArrayList<>(cells.size());
        for (String cell : cells) {
            cleaned.add(cleaned(cell));
        }
        return cleaned;
    }

    private static String cleaned(String cell) {
        StringBuilder cleaned = new StringBuilder(cell);
        for (int i = control(cell); i >= 0 && i < cell.length(); i++) {
            if (Character.isISOControl(cell.charAt(i))) {
                cleaned.setCharAt(i, ' ');
            }
        }
        return cleaned.toString();
    }

    /** The place of the first control character, -1 if there is none. */
    private static int control(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            if (Character.isISOControl(cell.charAt(i))) {
                return i;
            }
        }
        return -1;
    }
}
