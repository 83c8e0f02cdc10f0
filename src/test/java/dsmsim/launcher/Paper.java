package dsmsim.launcher;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a terminal of the kind xterm shows, on paper without end: rows that a real window scrolls away stay. */
final class Paper {
    private static final int TAB = 8;

    private int columns;
    private final List<List<Cell>> rows = new ArrayList<>(List.of(new ArrayList<>()));
    private int row;
    private int column;
    private Style style = Style.PLAIN;
    private final Set<Style> styles = new HashSet<>();
    private final StringBuilder sequence = new StringBuilder();

    private record Cell(char character, Style style) {
        static final Cell BLANK = new Cell(' ', Style.PLAIN);
    }

    /**
     * @param columns the width of the window, at which lines are wrapped; 0 for a terminal that does not know it
     */
    Paper(int columns) {
        resize(columns);
    }

    void resize(int newColumns) {
        columns = newColumns == 0 ? Integer.MAX_VALUE : newColumns;
    }

    void write(char c) {
        if (sequence.length() > 0) {
            sequence.append(c);
            if (isComplete()) {
                String complete = sequence.toString();
                sequence.setLength(0);
                obey(complete);
            }
        } else if (c == '\033') {
            sequence.append(c);
        } else if (c >= ' ') {
            put(c);
        } else {
            control(c);
        }
    }

    private void control(char c) {
        switch (c) {
            case '\r' -> column = 0;
            case '\n' -> moveTo(row + 1);
            case '\b' -> column = Math.max(0, Math.min(column, columns - 1) - 1);
            case '\t' -> column = Math.min(columns - 1, (column / TAB + 1) * TAB);
            case '\007', '\016', '\017' -> {}
            default -> throw new IllegalStateException("control character " + (int) c);
        }
    }

    private void put(char c) {
        if (column == columns) {
            moveTo(row + 1);
            column = 0;
        }
        List<Cell> line = rows.get(row);
        while (line.size() <= column) {
            line.add(Cell.BLANK);
        }
        line.set(column++, new Cell(c, style));
        styles.add(style);
    }

    private void moveTo(int newRow) {
        row = Math.max(0, newRow);
        while (rows.size() <= row) {
            rows.add(new ArrayList<>());
        }
    }

    private boolean isComplete() {
        int length = sequence.length();
        char last = sequence.charAt(length - 1);
        return switch (sequence.charAt(1)) {
            case '[' -> length > 2 && last >= '@' && last <= '~';
            case ']' -> last == '\007' || last == '\\' && sequence.charAt(length - 2) == '\033';
            case '(', ')' -> length == 3;
            default -> true;
        };
    }

    private void obey(String complete) {
        if (complete.charAt(1) != '[') {
            if (complete.charAt(1) == 'M') {
                moveTo(row - 1);
            }
            return;
        }
        String parameters = complete.substring(2, complete.length() - 1);
        char command = complete.charAt(complete.length() - 1);
        if (command == 'm') {
            style = style.after(parameters);
        } else if (command != 'h' && command != 'l') {
            edit(command, number(parameters));
        }
    }

    private static int number(String parameters) {
        return parameters.isEmpty() ? -1 : Integer.parseInt(parameters);
    }

    /**
     * @param given the parameter, negative if there was none
     */
    private void edit(char command, int given) {
        int count = Math.max(1, given);
        List<Cell> line = rows.get(row);
        switch (command) {
            case 'A' -> moveTo(row - count);
            case 'B' -> moveTo(row + count);
            case 'C' -> column = Math.min(columns - 1, column + count);
            case 'D' -> column = Math.max(0, Math.min(column, columns - 1) - count);
            case 'G' -> column = count - 1;
            case 'J' -> eraseBelow();
            case 'K' -> eraseLine(line, Math.max(0, given));
            case 'P' -> remove(line, column, column + count);
            case '@' -> insertBlanks(line, count);
            case 'L' -> insertRows(count);
            case 'M' -> removeRows(count);
            default -> throw new IllegalStateException("sequence ending in " + command);
        }
    }

    private void insertRows(int count) {
        for (int i = 0; i < count; i++) {
            rows.add(row, new ArrayList<>());
        }
    }

    private void removeRows(int count) {
        rows.subList(row, Math.min(rows.size(), row + count)).clear();
        moveTo(row);
    }

    private void eraseBelow() {
        remove(rows.get(row), column, columns);
        rows.subList(row + 1, rows.size()).clear();
    }

    private void eraseLine(List<Cell> line, int which) {
        if (which == 0) {
            remove(line, column, columns);
        } else {
            for (int i = 0; i < line.size() && (which == 2 || i <= column); i++) {
                line.set(i, Cell.BLANK);
            }
        }
    }

    private static void remove(List<Cell> line, int from, int to) {
        if (from < line.size()) {
            line.subList(from, Math.min(to, line.size())).clear();
        }
    }

    private void insertBlanks(List<Cell> line, int count) {
        for (int i = 0; i < count && column < line.size(); i++) {
            line.add(column, Cell.BLANK);
        }
    }

    int row() {
        return row;
    }

    int column() {
        return column;
    }

    /** What is written from there on, a line break behind each row but the last, without blanks at the end of rows. */
    String textFrom(int fromRow, int fromColumn) {
        StringBuilder text = new StringBuilder();
        for (int i = fromRow; i < rows.size(); i++) {
            String line = text(i);
            text.append(i > fromRow ? "\n" : "");
            text.append(i > fromRow ? line : line.substring(Math.min(fromColumn, line.length())));
        }
        return text.toString();
    }

    /** One row, without blanks at its end. */
    String text(int which) {
        StringBuilder text = new StringBuilder();
        for (Cell cell : rows.get(which)) {
            text.append(cell.character());
        }
        return text.toString().stripTrailing();
    }

    /** Whether a text stands somewhere in a row, and all of it in that style. */
    boolean isStyled(int which, String text, Style expected) {
        int start = text(which).indexOf(text);
        return start >= 0
                && rows.get(which).subList(start, start + text.length()).stream()
                        .allMatch(cell -> cell.style().equals(expected));
    }

    /** The styles of all that has ever been written. */
    Set<Style> styles() {
        return Set.copyOf(styles);
    }
}
