package dsmsim.language;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.IntStream;
import org.antlr.v4.runtime.misc.Interval;

/**
 * The characters of a string as the lexer reads them.
 *
 * <p>Unlike ANTLR's own streams it can be used again, copies nothing, and counts as {@link String} does, so that token
 * positions are offsets into the text also behind a character outside the basic plane.
 */
final class TextStream implements CharStream {
    /** Beyond ASCII, where the lexer has no tables, all characters are alike: characters of words. */
    private static final char ANY_OTHER = '~';

    private static final int LAST_IN_TABLES = 127;

    private String text = "";
    private int position;

    void read(String newText) {
        text = newText;
        position = 0;
    }

    @Override
    public void consume() {
        position++;
    }

    @Override
    public int LA(int distance) {
        int at = distance > 0 ? position + distance - 1 : position + distance;
        if (at < 0 || at >= text.length()) {
            return IntStream.EOF;
        }
        char c = text.charAt(at);
        return c <= LAST_IN_TABLES ? c : ANY_OTHER;
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
