package dsmsim.console;

import dsmsim.completion.Mark;
import dsmsim.completion.Marking;
import dsmsim.completion.ObjectNames;
import dsmsim.completion.Remainder;
import dsmsim.language.LineJoiner;
import dsmsim.language.TypedLine;
import dsmsim.product.Level;
import java.util.List;
import org.jline.reader.Highlighter;
import org.jline.reader.LineReader;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** Shows a command in colours while it is typed, and dimly behind the cursor what is still missing. */
final class CommandHighlighter implements Highlighter {
    private static final AttributedStyle PLAIN = AttributedStyle.DEFAULT;
    private static final String CUT = "...";

    private final LineEditor editor;
    private final LineJoiner joiner;
    private final Target target;
    private final Marking marking;
    private final Remainder remainder;
    private final boolean colours;
    private final boolean hints;

    /**
     * @param joiner holds the lines of the command above the one being typed
     * @param colours whether marks are shown
     * @param hints whether what is missing is shown
     */
    CommandHighlighter(LineEditor editor, LineJoiner joiner, Target target, boolean colours, boolean hints) {
        this.editor = editor;
        this.joiner = joiner;
        this.target = target;
        this.marking = new Marking(target.catalog());
        this.remainder = new Remainder(target.catalog());
        this.colours = colours;
        this.hints = hints;
    }

    @Override
    public AttributedString highlight(LineReader any, String buffer) {
        if (!joiner.isPending() && (buffer.isBlank() || Shortcuts.isOne(buffer))) {
            return new AttributedString(buffer);
        }
        LineJoiner.Beginning beginning = joiner.before(buffer);
        int skipped = beginning.skipped();
        int end = Math.max(skipped, endOfText(buffer));
        int offset = beginning.before().length() - skipped;
        TypedLine line = TypedLine.of(beginning.before().concat(buffer.substring(skipped, end)));
        Level level = target.level(line.routing());
        ObjectNames objects = target.names(line.routing());
        int cursor = editor.getBuffer().cursor();
        AttributedStringBuilder shown = new AttributedStringBuilder();
        if (colours) {
            appendColoured(
                    shown, buffer, styles(buffer.length(), offset, marking.of(line, cursor + offset, level, objects)));
        } else {
            shown.append(buffer);
        }
        if (hints && end == buffer.length() && cursor == end && !editor.isFinishing()) {
            shown.append(cut(remainder.of(line, level, objects), editor.roomBehind()), PLAIN.faint());
        }
        return shown.toAttributedString();
    }

    /** Where the text of a line ends that may go on in the next one. */
    private static int endOfText(String buffer) {
        int end = buffer.stripTrailing().length();
        boolean continued = end > 0 && (buffer.charAt(end - 1) == '-' || buffer.charAt(end - 1) == '\\');
        return continued ? end - 1 : buffer.length();
    }

    private static AttributedStyle[] styles(int length, int offset, List<Mark> marks) {
        AttributedStyle[] styles = new AttributedStyle[length];
        for (Mark mark : marks) {
            AttributedStyle style = style(mark.kind());
            int end = Math.min(length, mark.span().end() - offset);
            for (int i = Math.max(0, mark.span().start() - offset); i < end; i++) {
                styles[i] = style;
            }
        }
        return styles;
    }

    private static void appendColoured(AttributedStringBuilder shown, String buffer, AttributedStyle[] styles) {
        for (int i = 0; i < styles.length; i++) {
            shown.style(styles[i] == null ? PLAIN : styles[i]);
            shown.append(buffer.charAt(i));
        }
        shown.style(PLAIN);
    }

    private static AttributedStyle style(Mark.Kind kind) {
        return switch (kind) {
            case COMMAND -> PLAIN.foreground(AttributedStyle.GREEN).bold();
            case KEYWORD -> PLAIN.foreground(AttributedStyle.CYAN);
            case FIXED_VALUE, FUNCTION -> PLAIN.foreground(AttributedStyle.GREEN);
            case QUOTED, NUMBER -> PLAIN.foreground(AttributedStyle.YELLOW);
            case ROUTING, REDIRECTION -> PLAIN.foreground(AttributedStyle.MAGENTA);
            case REMARK -> PLAIN.faint();
            case UNKNOWN_COMMAND, UNKNOWN_KEYWORD, BAD_VALUE ->
                PLAIN.foreground(AttributedStyle.RED).underline();
        };
    }

    /** As much of a hint as there is room for, in whole parts. */
    static String cut(String hint, int room) {
        if (hint.length() <= room) {
            return hint;
        }
        int end = room - CUT.length();
        while (end > 0 && hint.charAt(end) != ' ' && hint.charAt(end - 1) != '|') {
            end--;
        }
        if (end <= 0) {
            return "";
        }
        return hint.charAt(end) == ' '
                ? hint.substring(0, end + 1).concat(CUT)
                : hint.substring(0, end).concat(CUT);
    }
}
