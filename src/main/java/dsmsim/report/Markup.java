package dsmsim.report;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes HTML that is well-formed XML as well, SVG within it included. All that is no tag is escaped here and nowhere else, so
 * no name or message can become markup; what may not stand in XML at all is shown by a sign for it.
 */
final class Markup {
    private static final char CONTROL_PICTURES = '\u2400';
    private static final char DELETE = '\177';
    private static final char PICTURE_OF_DELETE = '\u2421';
    private static final char LAST_CONTROL = '\u009f';
    private static final char UNFIT = '\ufffd';

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Text that is no element and nobody's input: the document type and style sheets. */
    Markup raw(String text) {
        out.append(text);
        return this;
    }

    /** @param attributes name and value in turn */
    Markup open(String tag, String... attributes) {
        tag(tag, attributes);
        out.append('>');
        open.push(tag);
        return this;
    }

    Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Closes an element that stands on lines of its own. */
    Markup closeLine() {
        return close().line();
    }

    /** An element without content. */
    Markup empty(String tag, String... attributes) {
        tag(tag, attributes);
        out.append("/>");
        return this;
    }

    /** An element with text. */
    Markup element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    /** So that differences of files are readable. */
    Markup line() {
        out.append('\n');
        return this;
    }

    Markup text(String text) {
        for (int i = 0; i < text.length(); i++) {
            escape(text, i);
        }
        return this;
    }

    private void tag(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            text(attributes[i + 1]);
            out.append('"');
        }
    }

    private void escape(String text, int at) {
        char c = text.charAt(at);
        switch (c) {
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '&' -> out.append("&amp;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            case '\n' -> out.append('\n');
            case '\t' -> out.append(' ');
            default -> out.append(shown(text, at));
        }
    }

    private static char shown(String text, int at) {
        char c = text.charAt(at);
        if (c < ' ') {
            return (char) (CONTROL_PICTURES + c);
        }
        if (c == DELETE) {
            return PICTURE_OF_DELETE;
        }
        boolean isControl = c > DELETE && c <= LAST_CONTROL;
        return isControl || isHalf(text, at) || turnsTheLine(c) || c >= '\ufffe' ? UNFIT : c;
    }

    /** Half of a character that takes two. */
    private static boolean isHalf(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }

    /** With these a name could look as another one. */
    private static boolean turnsTheLine(char c) {
        return c == '\u200e' || c == '\u200f' || c >= '\u2028' && c <= '\u202e' || c >= '\u2066' && c <= '\u2069';
    }

    /** @throws IllegalStateException while an element is open */
    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException(open.peek());
        }
        return out.toString();
    }
}
