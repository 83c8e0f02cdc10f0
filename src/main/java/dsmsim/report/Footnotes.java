package dsmsim.report;

import dsmsim.help.Wrapping;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Notes below a table, to which its cells point with {@code (a)}, {@code (b)} and so on. Equal notes are one. */
final class Footnotes {
    private static final int LETTERS = 26;
    private static final String INDENT = "    ";

    private final Map<String, String> marks = new LinkedHashMap<>();

    /** The mark of a note. */
    String mark(String note) {
        return marks.computeIfAbsent(note, added -> "(" + letters(marks.size()) + ")");
    }

    /** a to z, then aa, ab and so on. */
    private static String letters(int number) {
        String last = String.valueOf((char) ('a' + number % LETTERS));
        return number < LETTERS ? last : letters(number / LETTERS - 1) + last;
    }

    /** The notes in the order of their marks, each in as many lines as it takes. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        marks.forEach((note, mark) -> lines.addAll(Wrapping.of(mark + " ", INDENT, note)));
        return lines;
    }
}
