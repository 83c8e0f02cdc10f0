package dsmsim.console;

import dsmsim.language.LineJoiner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jline.reader.Candidate;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/** Edits a line of a command. It tells when the line is finished, so that what was only a hint does not stay on the screen. */
final class LineEditor extends KeyReader {
    /** So many candidates nobody reads. */
    private static final int MOST_LISTED = 1000;

    private static final char ESCAPE = '\033';

    private final Pasted pasted;
    private boolean finishing;

    private LineEditor(Terminal terminal, LineJoiner joiner, Pasted pasted) throws IOException {
        super(terminal, pasted);
        this.pasted = pasted;
        setParser(new WordParser(joiner));
        setCompletionMatcher(new BeginningMatcher());
        setVariable(DISABLE_HISTORY, true);
        setVariable(LIST_MAX, MOST_LISTED + 1);
        option(Option.CASE_INSENSITIVE, true);
        option(Option.INSERT_TAB, false);
        option(Option.AUTO_GROUP, false);
    }

    /**
     * Opens it.
     *
     * @param joiner holds the lines of the command above the one being typed
     */
    static LineEditor at(Terminal terminal, LineJoiner joiner, Pasted pasted) {
        try {
            return new LineEditor(terminal, joiner, pasted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected Optional<String> taken() {
        return pasted.next();
    }

    @Override
    protected String begun() {
        return pasted.rest();
    }

    /** Whether the line is shown for the last time. */
    boolean isFinishing() {
        return finishing;
    }

    /** How many columns are free behind the line, in the row in which it ends. */
    int roomBehind() {
        int columns = terminal.getWidth();
        List<AttributedString> rows =
                AttributedStringBuilder.append(prompt, getBuffer().toString()).columnSplitLength(columns);
        return columns - 1 - rows.get(rows.size() - 1).columnLength();
    }

    @Override
    protected void doCleanup(boolean newLine) {
        finishing = true;
        super.doCleanup(newLine);
        finishing = false;
    }

    /** A list that is longer than the window is shown on request, and whole, which JLine does not. */
    @Override
    protected boolean doList(
            List<Candidate> possible,
            String completed,
            boolean runLoop,
            BiFunction<CharSequence, Boolean, CharSequence> escaper,
            boolean forSuggestion) {
        if (possible.size() > MOST_LISTED) {
            show(possible.size() + " possibilities; type more of the word");
            if (doReadBinding(getKeys(), null) != null) {
                bindingReader.runMacro(getLastBinding());
            }
            post = null;
            return false;
        }
        CandidateTable table = new CandidateTable(possible, terminal.getWidth());
        if (terminal.getHeight() == 0 || table.rows() < terminal.getHeight() - 1) {
            return super.doList(possible, completed, runLoop, escaper, forSuggestion);
        }
        show("Show all " + possible.size() + " possibilities? (Yes (Y)/No (N)) ");
        int answer = readCharacter();
        post = null;
        switch (answer) {
            case CONTROL_C -> throw new UserInterruptException(getBuffer().toString());
            case 'y', 'Y', '\t' -> printAbove(table.text());
            // The first character of a key that is more than one.
            case ESCAPE -> bindingReader.runMacro(Character.toString(answer));
            default -> {}
        }
        return false;
    }

    private void show(String message) {
        post = () -> new AttributedString(message);
        redisplay();
    }
}
