package dsmsim.console;

import dsmsim.session.Session;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jline.terminal.Size;
import org.jline.terminal.impl.LineDisciplineTerminal;

/** A console of which nobody sees anything and at which keys are pressed, for measuring how long it takes to answer. */
public final class Keys {
    private final LineDisciplineTerminal terminal;
    private final CommandConsole console;

    public Keys(Session session, Path history) {
        try {
            terminal = new LineDisciplineTerminal(
                    "bench", "xterm-256color", OutputStream.nullOutputStream(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        terminal.setSize(new Size(100, 30));
        console = new CommandConsole(terminal, history, session, false, true);
    }

    /** Types a line, its Enter included, and tells how many nanoseconds the console was busy with it. */
    public long press(String keys) {
        try {
            terminal.processInputBytes(keys.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        long start = System.nanoTime();
        console.line("tsm: PRODSRV>");
        return System.nanoTime() - start;
    }
}
