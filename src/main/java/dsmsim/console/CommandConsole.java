package dsmsim.console;

import dsmsim.client.Abandoned;
import dsmsim.client.Input;
import dsmsim.client.Prompts;
import dsmsim.language.LineJoiner;
import dsmsim.session.Session;
import java.nio.file.Path;
import java.util.Optional;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp;

/** Commands typed at a terminal: line editing, history, completion, and pages. */
final class CommandConsole implements Input {
    /** The exit status of a program that was ended so, as shells have it. */
    private static final int INTERRUPTED = 130;

    private static final int COLOURS = 8;

    private final Terminal terminal;
    private final CommandHistory history;
    private final LineEditor commands;
    private final LineReader answers;
    private final String promptEnd;
    private final LineJoiner joiner = new LineJoiner();
    private final Interruption interruption = new Interruption(System::nanoTime);

    CommandConsole(Session session, boolean newLineAfterPrompt, boolean hints) {
        this(SystemTerminal.open(), Path.of(home(), ".dsmsim_history"), session, newLineAfterPrompt, hints);
    }

    CommandConsole(Terminal terminal, Path historyFile, Session session, boolean newLineAfterPrompt, boolean hints) {
        this.terminal = terminal;
        history = new CommandHistory(historyFile, new Secrets(session));
        Target target = new Target(session);
        commands = LineEditor.at(terminal, joiner);
        commands.setHistory(history);
        commands.setCompleter(new Completions(target, joiner));
        if (terminal.getType().startsWith(Terminal.TYPE_DUMB)) {
            commands.setOpt(LineReader.Option.DISABLE_HIGHLIGHTER);
        } else {
            commands.setHighlighter(new CommandHighlighter(commands, joiner, target, showsColours(terminal), hints));
        }
        answers = LineReaderBuilder.builder()
                .terminal(terminal)
                .parser(new WordParser(new LineJoiner()))
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

    /** NO_COLOR, whatever its value, is the wish for none; see no-color.org. */
    private static boolean showsColours(Terminal terminal) {
        Integer colours = terminal.getNumericCapability(InfoCmp.Capability.max_colors);
        return System.getenv("NO_COLOR") == null && colours != null && colours >= COLOURS;
    }

    private static String home() {
        String home = System.getenv("HOME");
        return home == null || home.isEmpty() ? System.getProperty("user.home") : home;
    }

    @Override
    public Optional<String> line(String prompt) {
        if (!prompt.equals(Prompts.CONTINUATION)) {
            joiner.finish();
        }
        interruption.forget();
        try {
            String line = commands.readLine(prompt + promptEnd);
            remember(line);
            return Optional.of(line);
        } catch (UserInterruptException e) {
            joiner.finish();
            throw new Abandoned();
        } catch (EndOfFileException e) {
            return Optional.empty();
        }
    }

    /** Only a whole command tells whether it holds a secret. */
    private void remember(String line) {
        joiner.add(line).ifPresent(history::add);
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
