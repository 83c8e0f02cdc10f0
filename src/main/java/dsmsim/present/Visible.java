package dsmsim.present;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * Text as it may be shown: what somebody typed into a name or a file must not reach a terminal as an order to it, so a
 * question mark stands for each control character (those of ASCII, DEL, and the ones up to U+009F). A writer leaves line
 * feeds and tabs, which part lines and columns. That it is the same in files and pipes is our decision.
 */
public final class Visible extends FilterWriter {
    private static final char MARK = '?';
    private static final char DELETE = '\177';
    private static final char LAST_CONTROL = '\u009f';
    private static final int PIECE = 512;

    private final char[] piece = new char[PIECE];

    public Visible(Writer out) {
        super(out);
    }

    @Override
    public void write(int c) throws IOException {
        out.write(isUnfit((char) c) ? MARK : c);
    }

    @Override
    public void write(char[] text, int offset, int length) throws IOException {
        int end = offset + length;
        int written = offset;
        for (int i = offset; i < end; i++) {
            if (isUnfit(text[i])) {
                out.write(text, written, i - written);
                out.write(MARK);
                written = i + 1;
            }
        }
        out.write(text, written, end - written);
    }

    /** In pieces of an array, whose characters are looked at faster than those of a string. */
    @Override
    public void write(String text, int offset, int length) throws IOException {
        int end = offset + length;
        for (int i = offset; i < end; i += PIECE) {
            int next = Math.min(end, i + PIECE);
            text.getChars(i, next, piece, 0);
            write(piece, 0, next - i);
        }
    }

    /** A text in one line: a blank stands for each line end and tab. */
    public static String line(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                return cleaned(text);
            }
        }
        return text;
    }

    private static String cleaned(String text) {
        StringBuilder cleaned = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' || c == '\t') {
                cleaned.setCharAt(i, ' ');
            } else if (isUnfit(c)) {
                cleaned.setCharAt(i, MARK);
            }
        }
        return cleaned.toString();
    }

    private static boolean isUnfit(char c) {
        return c < ' ' ? c != '\n' && c != '\t' : c >= DELETE && c <= LAST_CONTROL;
    }
}
