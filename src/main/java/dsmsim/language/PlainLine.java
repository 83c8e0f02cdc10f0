package dsmsim.language;

import dsmsim.language.Word.Item;
import dsmsim.message.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the lines that most of a long macro are, words parted by blanks, some with one equals sign, in which nothing else has a meaning. Their
 * shape is seen in one pass, at a tenth of what the grammar takes; it is the one that the grammar has for them, to which all
 * other lines are left.
 */
final class PlainLine {
    /** What the first word may not begin with, since a SELECT has rules of its own. */
    private static final String STATEMENT = "SEL";

    private static final char LAST_OF_ASCII = '~';

    private final String text;
    private final List<Word> words = new ArrayList<>(4);

    private PlainLine(String text) {
        this.text = text;
    }

    /** The shape of the line; empty where the grammar is to say what it is. */
    static Optional<CommandLine> read(String text) {
        PlainLine line = new PlainLine(text);
        return line.readsAll()
                ? Optional.of(new CommandLine(
                        text, Routing.NONE, List.copyOf(line.words), Redirection.NONE, Optional.empty()))
                : Optional.empty();
    }

    private boolean readsAll() {
        int end = text.length();
        int start = 0;
        int equals = -1;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c == ' ') {
                if (i > start && !takesWord(start, equals, i)) {
                    return false;
                }
                start = i + 1;
                equals = -1;
            } else if (c == '=' && equals < 0) {
                equals = i;
            } else if (!isPlain(c)) {
                return false;
            }
        }
        return start == end || takesWord(start, equals, end);
    }

    /** Whether it stands in words only, wherever it is put. */
    private static boolean isPlain(char c) {
        return switch (c) {
            case '"', '\'', ',', '=', ':', '(', '>' -> false;
            default -> c > ' ' && c <= LAST_OF_ASCII;
        };
    }

    /** Takes a word, if it is one; {@code equals} is negative where it has no equals sign. */
    private boolean takesWord(int start, int equals, int end) {
        boolean isOther = equals == start
                || equals == end - 1
                || text.startsWith("/*", start)
                || words.isEmpty() && text.regionMatches(true, start, STATEMENT, 0, STATEMENT.length());
        if (isOther) {
            return false;
        }
        int from = equals < 0 ? start : equals + 1;
        Span whole = new Span(start, end);
        Span place = from == start ? whole : new Span(from, end);
        words.add(new Word(
                equals < 0 ? "" : text.substring(start, equals),
                List.of(new Item(text.substring(from, end), false, place)),
                whole));
        return true;
    }
}
