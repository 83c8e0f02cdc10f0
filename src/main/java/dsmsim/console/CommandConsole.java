package dsmsim.console;

import dsmsim.client.Abandoned;
import dsmsim.client.Input;
import dsmsim.client.Prompts;
import dsmsim.language.LineJoiner;
import dsmsim.session.Session;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;

/** Commands typed at a terminal: line editing, history, completion, and pages. */
final class CommandConsole implements Input {
    /** The exit status of a program that was ended so, as shells have it. */
    private static final int INTERRUPTED = 130;

    private final Terminal terminal;
    private final CommandHistory history;
    private final Completions completions;
    private final LineReader commands;
    private final LineReader answers;
    private final String promptEnd;
    private final List<String> lines = new ArrayList<>();
    private LineJoiner joiner = new LineJoiner();
    private final Interruption interruption = new Interruption(System::nanoTime);

    CommandConsole(Session session, boolean newLineAfterPrompt) {
        this(SystemTerminal.open(), Path.of(home(), ".dsmsim_history"), session, newLineAfterPrompt);
    }

    CommandConsole(Terminal terminal, Path historyFile, Session session, boolean newLineAfterPrompt) {
        this.terminal = terminal;
        history = new CommandHistory(historyFile, new Secrets(session));
        completions = new Completions(session);
        commands = LineReaderBuilder.builder()
                .appName("dsmadmc")
                .terminal(terminal)
                .parser(new WordParser())
                .completer(completions)
                .history(history)
                .variable(LineReader.DISABLE_HISTORY, true)
                .option(LineReader.Option.CASE_INSENSITIVE, true)
                .option(LineReader.Option.INSERT_TAB, false)
                .option(LineReader.Option.AUTO_GROUP, false)
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .option(LineReader.Option.DISABLE_HIGHLIGHTER, true)
                // Pasted lines are commands, one after the other, and not one command of several lines.
                .option(LineReader.Option.BRACKETED_PASTE, false)
                .build();
        answers = LineReaderBuilder.builder()
                .terminal(terminal)
                .parser(new WordParser())
                .variable(LineReader.DISABLE_HISTORY, true)
                .variable(LineReader.DISABLE_COMPLETION, true)
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .option(LineReader.Option.BRACKETED_PASTE, false)
                .build();
        promptEnd = newLineAfterPrompt ? "\n" : "";
        terminal.handle(Terminal.Signal.INT, signal -> interrupt());
    }

    private void interrupt() {
        if (interruption.isLast()) {
            System.exit(INTERRUPTED);
        }
    }

    private static String home() {
        String home = System.getenv("HOME");
        return home == null || home.isEmpty() ? System.getProperty("user.home") : home;
    }

    @Override
    public Optional<String> line(String prompt) {
        if (!prompt.equals(Prompts.CONTINUATION)) {
            forgetLines();
        }
        interruption.forget();
        try {
            completions.setEarlierLines(lines);
            String line = commands.readLine(prompt + promptEnd);
            remember(line);
            return Optional.of(line);
        } catch (UserInterruptException e) {
            forgetLines();
            throw new Abandoned();
        } catch (EndOfFileException e) {
            return Optional.empty();
        }
    }

    private void forgetLines() {
        lines.clear();
        joiner = new LineJoiner();
    }

    /** Only a whole command tells whether its lines hold a secret. */
    private void remember(String line) {
        lines.add(line);
        Optional<String> command = joiner.add(line);
        if (command.isPresent() || !joiner.isPending()) {
            history.add(command.orElse(""), lines);
            forgetLines();
        }
    }

    @Override
    public Optional<String> answer(String question) {
        try {
            return Optional.of(answers.readLine(question));
        } catch (UserInterruptException | EndOfFileException e) {
            return Optional.empty();
        }
    }

    @Override
    public boolean more() {
        return Prompts.goesOn(answer(Prompts.MORE));
    }

    @Override
    public boolean isInterrupted() {
        return interruption.isWanted();
    }

    @Override
    public int columns() {
        return terminal.getWidth();
    }

    @Override
    public int rows() {
        return terminal.getHeight();
    }
}
