package dsmsim.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dsmsim.present.Format;
import dsmsim.present.Format.Delimiter;
import dsmsim.present.Format.Shape;
import dsmsim.present.Presenter;
import dsmsim.result.Heading;
import dsmsim.result.Result;
import dsmsim.result.Table;
import dsmsim.value.Style;
import dsmsim.value.Value;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Draws a table in every format and reads the drawings back. */
final class Drawings {
    /** Another style than the standard one in all that it has. */
    private static final Style FOREIGN = new Style(4, 5, 5);

    private final Table table;
    private final Style style;
    private final List<List<String>> rows = new ArrayList<>();

    private Drawings(Table table, Style style) {
        this.table = table;
        this.style = style;
        for (List<Value> row : table.rows()) {
            rows.add(row.stream().map(value -> printable(value.text(style))).toList());
        }
    }

    /** The same rows and cells in every format. */
    static void assertAgree(Table table) {
        new Drawings(table, Style.STANDARD).agree();
        new Drawings(table, FOREIGN).agree();
    }

    private void agree() {
        rows.forEach(row -> assertEquals(table.headings().size(), row.size(), row.toString()));
        for (Heading heading : table.headings()) {
            assertFalse(heading.label().isBlank() || heading.label().contains("  "), heading.label());
            assertFalse(heading.label().matches(".*[a-z]- .*"), () -> "a break by hand: " + heading.label());
        }
        assertEquals(rows, commaRows(draw(Shape.AUTO, Delimiter.COMMA, false)));
        assertEquals(rows, tabRows(draw(Shape.AUTO, Delimiter.TAB, false)));
        assertEquals(listed(), draw(Shape.LIST, Delimiter.NONE, false));
        assertEquals(rows.isEmpty() ? "" : listed() + "\n", draw(Shape.LIST, Delimiter.NONE, true));
        assertTable(draw(Shape.TABLE, Delimiter.NONE, false), draw(Shape.TABLE, Delimiter.NONE, true));
    }

    private String draw(Shape shape, Delimiter delimiter, boolean dataOnly) {
        return draw(table, new Format(shape, delimiter, dataOnly, style, 0));
    }

    private static String draw(Table table, Format format) {
        StringBuilder out = new StringBuilder();
        try {
            new Presenter(format).print(Result.of(table), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static String printable(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }

    /** The labels to the right, as many lines a record as there are headings. */
    private String listed() {
        int longest = 0;
        for (Heading heading : table.headings()) {
            longest = Math.max(longest, heading.label().length());
        }
        StringBuilder lines = new StringBuilder();
        for (List<String> row : rows) {
            lines.append(lines.isEmpty() ? "" : "\n");
            for (int i = 0; i < row.size(); i++) {
                String label = table.headings().get(i).label();
                lines.append(" ".repeat(longest - label.length())).append(label).append(": ");
                lines.append(row.get(i)).append('\n');
            }
        }
        return lines.toString();
    }

    private static List<List<String>> tabRows(String drawn) {
        return drawn.lines().map(line -> List.of(line.split("\t", -1))).toList();
    }

    /** As a strict reader of CSV takes them: a quote only at the ends of a field, or doubled within one that is quoted. */
    private static List<List<String>> commaRows(String drawn) {
        return drawn.lines().map(Drawings::commaRow).toList();
    }

    private static List<String> commaRow(String line) {
        List<String> cells = new ArrayList<>();
        int at = 0;
        while (true) {
            StringBuilder cell = new StringBuilder();
            boolean quoted = at < line.length() && line.charAt(at) == '"';
            for (at += quoted ? 1 : 0; at < line.length() && (quoted || line.charAt(at) != ','); at++) {
                if (line.charAt(at) == '"') {
                    assertEquals(true, quoted, () -> "a quote in a bare field: " + line);
                    if (!line.startsWith("\"\"", at)) {
                        break;
                    }
                    at++;
                }
                cell.append(line.charAt(at));
            }
            cells.add(cell.toString());
            if (quoted) {
                assertEquals('"', line.charAt(at++), line);
                assertEquals(true, cell.indexOf(",") >= 0 || cell.indexOf("\"") >= 0, () -> "needless quotes: " + line);
            }
            if (at == line.length()) {
                return cells;
            }
            assertEquals(',', line.charAt(at++), line);
        }
    }

    /** All lines are as wide as the dashes; the pieces of a column put together are what the cell holds. */
    private void assertTable(String drawn, String data) {
        if (rows.isEmpty()) {
            assertEquals("", drawn + data);
            return;
        }
        List<String> lines = drawn.lines().toList();
        List<Integer> widths = table.headings().stream().map(Heading::width).toList();
        String dashes = String.join("     ", widths.stream().map("-"::repeat).toList());
        int heading = lines.indexOf(dashes);
        assertFalse(heading < 1, () -> "no line of dashes:\n" + drawn);
        assertEquals(lines.subList(heading + 1, lines.size()), data.lines().toList());
        lines.subList(heading + 1, lines.size()).forEach(line -> assertEquals(dashes.length(), line.length(), line));
        List<String> single = new ArrayList<>();
        for (List<Value> row : table.rows()) {
            Table one = new Table(table.layout(), table.headings(), List.of(row));
            String physical = draw(one, new Format(Shape.TABLE, Delimiter.NONE, true, style, 0));
            assertEquals(letters(row), letters(physical, widths));
            physical.lines().forEach(single::add);
        }
        assertEquals(single, data.lines().toList());
    }

    private List<String> letters(List<Value> row) {
        return row.stream().map(value -> letters(printable(value.text(style)))).toList();
    }

    private static List<String> letters(String drawn, List<Integer> widths) {
        List<String> columns = new ArrayList<>();
        int from = 0;
        for (int width : widths) {
            StringBuilder column = new StringBuilder();
            for (String line : drawn.lines().toList()) {
                column.append(line, from, from + width);
            }
            columns.add(letters(column.toString()));
            from += width + 5;
        }
        return columns;
    }

    /** Without blanks, and without hyphens, of which the breaks have some. */
    private static String letters(String text) {
        return text.replaceAll("[ -]", "");
    }
}
