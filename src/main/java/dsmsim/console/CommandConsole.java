package dsmsim.console;

import dsmsim.client.Abandoned;
import dsmsim.language.LineJoiner;
import dsmsim.session.Prompts;
import dsmsim.session.Session;
import java.nio.file.Path;
import java.util.Optional;
import org.jline.reader.EndOfFileException;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp;

/** Commands typed at a terminal: line editing, history, completion, and pages. */
final class CommandConsole extends TerminalInput {
    private static final int COLOURS = 8;

    private final CommandHistory history;
    private final LineEditor commands;
    private final AnswerReader answers;
    private final String promptEnd;
    private final LineJoiner joiner = new LineJoiner();
    private final Pasted pasted = new Pasted();

    /** @param ahead what has been typed already */
    CommandConsole(Terminal terminal, String ahead, Session session, boolean newLineAfterPrompt, boolean hints) {
        this(terminal, Path.of(home(), ".dsmsim_history"), session, newLineAfterPrompt, hints);
        pasted.add(ahead);
        Hangup.watch(terminal);
    }

    CommandConsole(Terminal terminal, Path historyFile, Session session, boolean newLineAfterPrompt, boolean hints) {
        super(terminal);
        history = new CommandHistory(historyFile, session);
        Target target = new Target(session);
        commands = LineEditor.at(terminal, joiner, pasted);
        commands.setHistory(history);
        commands.setCompleter(new Completions(target, joiner));
        commands.setHighlighter(new CommandHighlighter(commands, joiner, target, showsColours(terminal), hints));
        answers = AnswerReader.at(terminal, pasted);
        promptEnd = newLineAfterPrompt ? "\n" : "";
        terminal.handle(Terminal.Signal.INT, signal -> interruption.press());
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
        if (interruption.isWanted()) {
            pasted.forget();
        }
        interruption.forget();
        try {
            Optional<String> next = pasted.next();
            String typed = next.isPresent() ? shown(prompt + promptEnd, next.get()) : typed(prompt);
            boolean isShort = !prompt.equals(Prompts.CONTINUATION) && Shortcuts.isOne(typed);
            String line = isShort ? shown(prompt + promptEnd, Shortcuts.expanded(typed)) : typed;
            remember(line);
            return Optional.of(line);
        } catch (UserInterruptException e) {
            joiner.finish();
            throw new Abandoned();
        } catch (EndOfFileException e) {
            return Optional.empty();
        }
    }

    /** The line begins with what has been pasted of it. */
    private String typed(String prompt) {
        return commands.readLine(prompt + promptEnd, null, (Character) null, pasted.rest());
    }

    /** A line that was pasted, as it looks when it is typed. */
    private String shown(String prompt, String line) {
        terminal.writer().println(prompt + line);
        terminal.flush();
        return line;
    }

    /** Only a whole command tells whether it holds a secret. */
    private void remember(String line) {
        joiner.add(line).ifPresent(history::add);
    }

    @Override
    public Optional<String> answer(String question) {
        Optional<String> next = answers.pasted(question);
        try {
            return Optional.of(next.isPresent() ? shown(question, next.get()) : answers.typed(question));
        } catch (UserInterruptException e) {
            pasted.forget();
            throw new Abandoned();
        } catch (EndOfFileException e) {
            return Optional.empty();
        }
    }
}
