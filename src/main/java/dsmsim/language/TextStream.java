package dsmsim.language;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.IntStream;
import org.antlr.v4.runtime.misc.Interval;

/**
 * The characters of a string as a lexer reads them. A lexer builds a table entry for each character that it meets, which is
 * most of its work in a short run; so it gets few different ones, where it need not tell one letter from another.
 *
 * <p>Unlike ANTLR's own streams it can be used again and counts as {@link String} does, so that token
 * positions are offsets into the text also behind a character outside the basic plane.
 */
public final class TextStream implements CharStream {
    /** Beyond ASCII, where the lexer has no tables, all characters are alike: characters of words. */
    private static final char ANY_OTHER = '~';

    private static final int TABLE = 128;
    private static final int CAPITAL = ~0x20;

    private final char[] kinds = new char[TABLE];
    private String text = "";
    private char[] characters = new char[0];
    private int position;

    /** With all letters as they are. */
    public TextStream() {
        for (char c = 0; c < TABLE; c++) {
            kinds[c] = c;
        }
    }

    /**
     * With letters in capitals.
     *
     * @param letters those that the lexer tells from other ones; all others are the same to it, and so are digits
     */
    public TextStream(String letters) {
        this();
        for (char c = 0; c < TABLE; c++) {
            if (Character.isLetter(c)) {
                char capital = (char) (c & CAPITAL);
                kinds[c] = letters.indexOf(capital) >= 0 ? capital : 'X';
            } else if (Character.isDigit(c)) {
                kinds[c] = '0';
            }
        }
    }

    /** From now on it is the characters of that text. */
    public void read(String newText) {
        text = newText;
        characters = newText.toCharArray();
        position = 0;
    }

    @Override
    public void consume() {
        position++;
    }

    @Override
    public int LA(int distance) {
        int at = distance > 0 ? position + distance - 1 : position + distance;
        if (at < 0 || at >= characters.length) {
            return IntStream.EOF;
        }
        char c = characters[at];
        return c < TABLE ? kinds[c] : ANY_OTHER;
    }

    @Override
    public int mark() {
        return 0;
    }

    @Override
    public void release(int marker) {
        // Nothing is ever dropped.
    }

    @Override
    public int index() {
        return position;
    }

    @Override
    public void seek(int index) {
        position = index;
    }

    @Override
    public int size() {
        return text.length();
    }

    @Override
    public String getText(Interval interval) {
        return text.substring(interval.a, Math.min(interval.b + 1, text.length()));
    }

    @Override
    public String getSourceName() {
        return IntStream.UNKNOWN_SOURCE_NAME;
    }
}
