package dsmsim.language;

import java.util.Optional;

/**
 * Joins the physical lines of a continued command to one.
 *
 * <p>A line whose last character is {@code -} or {@code \} goes on in the next one; comments and blanks behind it do not
 * count. An empty line, or one of comments only, ends the command. Words are joined with one blank; lists ({@code A,-}),
 * values ({@code KEY=-}) and what stands in quotes without. A string may also be closed before the {@code -} and opened
 * again with the same quote in the first column of the next line.
 *
 * <p>A command on one line is answered exactly as typed.
 *
 * <p>No more than {@link #LONGEST} characters are kept: a command that is longer is passed over to its end, and nothing of
 * it is answered. The limit is ours; the manual's (1500 characters) is not kept to, as macros exist that break it.
 */
public final class LineJoiner {
    /** The most characters that a command may have. */
    public static final int LONGEST = 1 << 16;

    private static final char NONE = 0;

    /** What is complete of the command, without the continuation character and blanks before it. */
    private final StringBuilder pending = new StringBuilder();

    private boolean continued;

    /** Whether a blank stood before the continuation character. */
    private boolean spaced;

    /** Whether the line just added has made the command longer than may be. */
    private boolean tooLong;

    /** Whether the lines that come belong to a command that was too long. */
    private boolean passingOver;

    /** The quote that is open at the end of the text seen so far. */
    private char quote = NONE;

    /** Whether the lines added so far end in the middle of a command. */
    public boolean isPending() {
        return continued;
    }

    /** Whether the line added last has made its command too long; true once for a command. */
    public boolean isTooLong() {
        return tooLong;
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
        tooLong = !passingOver && pending.length() + line.length() > LONGEST;
        if (tooLong || passingOver) {
            passOver(line);
            return Optional.empty();
        }
        int start = resume(line);
        boolean joined = quote != NONE || (start == 0 && !spaced && endsOpen());
        int end = scan(line, start, !joined);
        if (end == start) {
            return finish();
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
        return finish();
    }

    /**
     * Ends the input.
     *
     * @return the command whose last line was to be continued; empty if there is none
     */
    public Optional<String> finish() {
        String command = pending.toString();
        pending.setLength(0);
        continued = false;
        passingOver = false;
        spaced = false;
        quote = NONE;
        return command.isEmpty() ? Optional.empty() : Optional.of(command);
    }

    private void passOver(String line) {
        finish();
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
        return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f';
    }
}
