package dsmsim.language;

import dsmsim.message.CommandFailure;
import java.util.Optional;

/**
 * Joins the physical lines of a continued command to one.
 *
 * <p>A line whose last character is {@code -} or {@code \} goes on in the next one; comments and blanks behind it do not
 * count. An empty line, or one of comments only, ends the command. Words are joined with one blank; lists ({@code A,-}),
 * values ({@code KEY=-}) and what stands in quotes without. A string may also be closed before the {@code -} and opened
 * again with the same quote in the first column of the next line.
 *
 * <p>A command on one line is answered exactly as typed. In a macro a comment may go on over several lines, as in the
 * example of the ROLLBACK page; a command before it ends with its line all the same. Elsewhere it ends with the line.
 *
 * <p>No more than {@link #LONGEST} characters are kept: a command that is longer is passed over to its end, and nothing of
 * it is answered. The limit is ours; the manual's (1500 characters) is not kept to, as macros exist that break it.
 */
public final class LineJoiner {
    /** The most characters that a command may have. */
    public static final int LONGEST = 1 << 16;

    /** How many characters of a comment are shown. */
    private static final int SHOWN = 60;

    private static final char NONE = 0;

    /** What is complete of the command, without the continuation character and blanks before it. */
    private final StringBuilder pending = new StringBuilder();

    private boolean continued;

    /** Whether a blank stood before the continuation character. */
    private boolean spaced;

    private final boolean commentsGoOn;

    /** What is wrong with the line just added, or with the end of the input. */
    private Optional<CommandFailure> fault = Optional.empty();

    /** How the comment begins that is open at the end of the lines seen so far; empty for none. */
    private String comment = "";

    /** Whether the lines that come belong to a command that was too long. */
    private boolean passingOver;

    /** The quote that is open at the end of the text seen so far. */
    private char quote = NONE;

    /** For lines that are typed, and those of server scripts. */
    public LineJoiner() {
        this(false);
    }

    private LineJoiner(boolean commentsGoOn) {
        this.commentsGoOn = commentsGoOn;
    }

    /** For the lines of a macro. */
    public static LineJoiner ofMacro() {
        return new LineJoiner(true);
    }

    /** Whether the lines added so far end in the middle of a command or comment. */
    public boolean isPending() {
        return continued || !comment.isEmpty();
    }

    /**
     * What is wrong with what was done last: SIM0407E where the line added has made its command too long, SIM0408E where
     * the macro has ended in a comment.
     */
    public Optional<CommandFailure> fault() {
        return fault;
    }

    /**
     * What is there of the command when a line is put behind it.
     *
     * @param before the lines so far, as they are joined with it
     * @param skipped how many characters of the line do not count
     */
    public record Beginning(String before, int skipped) {}

    /** The beginning of the command to which a line belongs that may still be typed. */
    public Beginning before(String line) {
        if (reopensString(line)) {
            return new Beginning(pending.substring(0, pending.length() - 1), 1);
        }
        if (quote != NONE || pending.length() == 0) {
            return new Beginning(pending.toString(), 0);
        }
        return !spaced && endsOpen()
                ? new Beginning(pending.toString(), skipBlanks(line))
                : new Beginning(pending + " ", 0);
    }

    /**
     * Takes the next line, without its line end.
     *
     * @return the command that ends with this line; empty if there is none or it goes on
     */
    public Optional<String> add(String line) {
        fault = Optional.empty();
        if (comment.isEmpty()) {
            return addText(line);
        }
        int close = line.indexOf("*/");
        if (close < 0) {
            return Optional.empty();
        }
        comment = "";
        String rest = line.substring(close + 2);
        int start = skipBlanks(rest);
        return start == rest.length() ? Optional.empty() : addText(rest.substring(start));
    }

    private Optional<String> addText(String line) {
        boolean tooLong = !passingOver && pending.length() + line.length() > LONGEST;
        if (tooLong || passingOver) {
            passOver(line);
            fault = tooLong ? Optional.of(CommandFailure.of("SIM0407E", LONGEST)) : Optional.empty();
            return Optional.empty();
        }
        int start = resume(line);
        boolean joined = quote != NONE || (start == 0 && !spaced && endsOpen());
        int end = scan(line, start, !joined);
        if (end == start) {
            return take();
        }
        if (!joined && pending.length() > 0) {
            pending.append(' ');
        }
        if (isContinuation(line.charAt(end - 1))) {
            keep(line, start, end - 1);
            return Optional.empty();
        }
        if (!continued) {
            quote = NONE;
            return Optional.of(line);
        }
        pending.append(line, start, end);
        return take();
    }

    /**
     * Ends the input.
     *
     * @return the command whose last line was to be continued; empty if there is none
     */
    public Optional<String> finish() {
        fault = comment.isEmpty() ? Optional.empty() : Optional.of(CommandFailure.of("SIM0408E", comment));
        comment = "";
        return take();
    }

    private Optional<String> take() {
        String command = pending.toString();
        pending.setLength(0);
        continued = false;
        passingOver = false;
        spaced = false;
        quote = NONE;
        return command.isEmpty() ? Optional.empty() : Optional.of(command);
    }

    private void passOver(String line) {
        take();
        int end = scan(line, 0, true);
        continued = end > 0 && isContinuation(line.charAt(end - 1));
        passingOver = continued;
        quote = NONE;
    }

    /** Where the text of the line begins that belongs to the command. */
    private int resume(String line) {
        if (reopensString(line)) {
            pending.setLength(pending.length() - 1);
            quote = line.charAt(0);
            return 1;
        }
        return quote == NONE ? skipBlanks(line) : 0;
    }

    private void keep(String line, int start, int end) {
        int textEnd = end;
        while (quote == NONE && textEnd > start && isBlank(line.charAt(textEnd - 1))) {
            textEnd--;
        }
        spaced = textEnd < end;
        pending.append(line, start, textEnd);
        continued = true;
    }

    /** True for {@code "first part"-} followed by {@code " second part"}, which would otherwise be a doubled quote. */
    private boolean reopensString(String line) {
        return quote == NONE
                && !spaced
                && !line.isEmpty()
                && isQuote(line.charAt(0))
                && pending.length() > 0
                && pending.charAt(pending.length() - 1) == line.charAt(0);
    }

    /** True if a list element or a value is to come. */
    private boolean endsOpen() {
        if (pending.length() == 0) {
            return false;
        }
        char last = pending.charAt(pending.length() - 1);
        return last == ',' || last == '=';
    }

    /**
     * Follows quotes and comments through a line, by the rules of the grammar.
     *
     * @return the offset behind the last character that is neither blank nor comment
     */
    private int scan(String line, int start, boolean blankBefore) {
        boolean commentMayBegin = blankBefore;
        int end = start;
        int i = start;
        while (i < line.length()) {
            char c = line.charAt(i);
            if (commentMayBegin && quote == NONE && line.startsWith("/*", i)) {
                int close = line.indexOf("*/", i + 2);
                if (close < 0 && commentsGoOn) {
                    comment = line.substring(i, Math.min(i + SHOWN, line.length()));
                }
                i = close < 0 ? line.length() : close + 2;
                continue;
            }
            if (isQuote(c) && (quote == NONE || quote == c)) {
                quote = quote == NONE ? c : NONE;
            }
            commentMayBegin = isBlank(c);
            i++;
            if (!commentMayBegin) {
                end = i;
            }
        }
        return end;
    }

    private static int skipBlanks(String line) {
        int start = 0;
        while (start < line.length() && isBlank(line.charAt(start))) {
            start++;
        }
        return start;
    }

    private static boolean isContinuation(char c) {
        return c == '-' || c == '\\';
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }

    private static boolean isBlank(char c) {
        return c <= ' ' && (c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f');
    }
}
