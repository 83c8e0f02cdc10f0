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

    public Visible(Writer out) {
        super(out);
    }

    @Override
    public void write(int c) throws IOException {
        out.write(isUnfit((char) c) ? MARK : c);
    }

    @Override
    public void write(char[] text, int offset, int length) throws IOException {
        for (int i = offset; i < offset + length; i++) {
            if (isUnfit(text[i])) {
                out.write(cleaned(new String(text, offset, length), false));
                return;
            }
        }
        out.write(text, offset, length);
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        for (int i = offset; i < offset + length; i++) {
            if (isUnfit(text.charAt(i))) {
                out.write(cleaned(text.substring(offset, offset + length), false));
                return;
            }
        }
        out.write(text, offset, length);
    }

    /** A text in one line: a blank stands for each line end and tab. */
    public static String line(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                return cleaned(text, true);
            }
        }
        return text;
    }

    private static String cleaned(String text, boolean inLine) {
        StringBuilder cleaned = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (inLine && (c == '\n' || c == '\r' || c == '\t')) {
                cleaned.setCharAt(i, ' ');
            } else if (isUnfit(c)) {
                cleaned.setCharAt(i, MARK);
            }
        }
        return cleaned.toString();
    }

    private static boolean isUnfit(char c) {
        return Character.isISOControl(c) && c != '\n' && c != '\t';
    }
}
