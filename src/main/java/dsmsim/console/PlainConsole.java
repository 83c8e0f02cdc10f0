package dsmsim.console;

import dsmsim.client.Abandoned;
import dsmsim.session.Prompts;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.ControlChar;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;
import org.jline.utils.Signals;

/**
 * Commands typed at a terminal that only knows lines, or by a program, which has turned its echo off: plain text, each
 * prompt in one piece, and in place of the echo the end of its line.
 */
final class PlainConsole extends TerminalInput {
    private static final char CONTROL_C = '\003';
    private final Reader reader;
    private final String promptEnd;
    private final boolean isDriven;

    /** @param reader what is typed; that of the terminal does not tell where it ends (Ctrl-D) */
    PlainConsole(Terminal terminal, Reader reader, boolean newLineAfterPrompt) {
        super(terminal);
        this.reader = reader;
        promptEnd = newLineAfterPrompt ? "\n" : "";
        boolean hasKeys = !(terminal instanceof DumbTerminal);
        isDriven = hasKeys && !terminal.getAttributes().getLocalFlag(LocalFlag.ECHO);
        if (hasKeys) {
            terminal.handle(Terminal.Signal.INT, signal -> interruption.press());
        } else {
            // There JLine leaves Ctrl-C to Java, which would end the program.
            Signals.register("INT", interruption::press);
        }
    }

    @Override
    public Optional<String> line(String prompt) {
        interruption.forget();
        Optional<String> typed = typed(prompt + promptEnd);
        boolean isShort = !prompt.equals(Prompts.CONTINUATION)
                && typed.filter(Shortcuts::isOne).isPresent();
        if (isShort) {
            terminal.writer().println(prompt + promptEnd + Shortcuts.expanded(typed.get()));
            terminal.flush();
        }
        return isShort ? typed.map(Shortcuts::expanded) : typed;
    }

    @Override
    public Optional<String> answer(String question) {
        return typed(question);
    }

    private Optional<String> typed(String question) {
        Attributes before = terminal.getAttributes();
        terminal.setAttributes(withControlC(terminal.getAttributes()));
        Terminal.SignalHandler handler = terminal.handle(Terminal.Signal.INT, signal -> {});
        try {
            terminal.writer().write(question);
            terminal.flush();
            return read();
        } catch (IOException e) {
            return Optional.empty();
        } finally {
            terminal.setAttributes(before);
            terminal.handle(Terminal.Signal.INT, handler);
        }
    }

    /** Ctrl-C ends a line, and takes effect in its turn. */
    private static Attributes withControlC(Attributes attributes) {
        KeyReader.withoutSignals(attributes).setControlChar(ControlChar.VEOL, CONTROL_C);
        return attributes;
    }

    private Optional<String> read() throws IOException {
        StringBuilder line = new StringBuilder();
        int c = reader.read();
        while (c >= 0 && c != '\n' && c != '\r' && c != CONTROL_C) {
            line.append((char) c);
            c = reader.read();
        }
        if (isDriven || c == CONTROL_C || c < 0) {
            terminal.writer().println();
            terminal.flush();
        }
        if (c == CONTROL_C) {
            throw new Abandoned();
        }
        return c < 0 && line.length() == 0 ? Optional.empty() : Optional.of(line.toString());
    }

    @Override
    public boolean isDriven() {
        return isDriven;
    }
}
