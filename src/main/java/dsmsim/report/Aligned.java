package dsmsim.report;

import java.util.ArrayList;
import java.util.List;

/** Lines of which the cells stand below each other, on the left, two blanks apart. */
final class Aligned {

    private Aligned() {}

    /**
     * The rows as lines.
     *
     * @param narrowest how wide the columns behind the first two are at least
     */
    static List<String> lines(List<List<String>> rows, int narrowest) {
        int columns = rows.isEmpty() ? 0 : rows.get(0).size();
        List<StringBuilder> texts = new ArrayList<>();
        rows.forEach(row -> texts.add(new StringBuilder()));
        for (int column = 0; column < columns; column++) {
            int width = column < 2 ? 0 : narrowest;
            for (List<String> row : rows) {
                width = Math.max(width, row.get(column).length());
            }
            for (int i = 0; i < rows.size(); i++) {
                String cell = rows.get(i).get(column);
                texts.get(i).append(cell).append(" ".repeat(width - cell.length() + 2));
            }
        }
        List<String> lines = new ArrayList<>();
        texts.forEach(text -> lines.add(text.toString().stripTrailing()));
        return lines;
    }
}
