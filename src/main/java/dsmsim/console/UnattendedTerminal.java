package dsmsim.console;

import dsmsim.client.Input;
import dsmsim.client.Terminal;
import dsmsim.session.Session;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.jline.terminal.Size;
import org.jline.terminal.TerminalBuilder;

/** A terminal of which nobody sees anything, for the build, which loads there what the console needs. It keeps no history. */
final class UnattendedTerminal implements Terminal {
    private static final int COLUMNS = 80;
    private static final int ROWS = 24;

    private final String keys;

    UnattendedTerminal(String keys) {
        this.keys = keys;
    }

    @Override
    public Optional<String> answer(String question) {
        return Optional.empty();
    }

    @Override
    public Optional<String> secret(String question) {
        return Optional.empty();
    }

    @Override
    public Input open(Session session, boolean newLineAfterPrompt, boolean hints) {
        try {
            ByteArrayInputStream pressed = new ByteArrayInputStream(keys.getBytes(StandardCharsets.UTF_8));
            org.jline.terminal.Terminal terminal = TerminalBuilder.builder()
                    .streams(pressed, OutputStream.nullOutputStream())
                    .exec(false)
                    .type("xterm")
                    .encoding(StandardCharsets.UTF_8)
                    .build();
            terminal.setSize(new Size(COLUMNS, ROWS));
            return new CommandConsole(terminal, Path.of(""), session, newLineAfterPrompt, hints);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int columns() {
        return 0;
    }

    @Override
    public int rows() {
        return 0;
    }
}
