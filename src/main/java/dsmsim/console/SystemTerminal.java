package dsmsim.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.terminal.impl.DumbTerminal;
import org.jline.utils.InfoCmp;
import org.jline.utils.Signals;

/** Opens the terminal that the program was started in, whatever it can do. */
final class SystemTerminal {
    /** What nearly every terminal understands. */
    private static final String USUAL_KIND = "ansi";

    private SystemTerminal() {}

    static Terminal open() {
        try {
            Terminal terminal = builder(kind()).build();
            if (terminal.getWidth() <= 0) {
                // A program that types for a person often opens one without a size, where no line can be edited.
                terminal.close();
                terminal = builder(Terminal.TYPE_DUMB).build();
            }
            if (terminal instanceof DumbTerminal dumb) {
                // JLine leaves Ctrl-C to Java there, which would end the program.
                Signals.register("INT", () -> interrupt(dumb));
            }
            return terminal;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What has been typed of the line stays where it is. */
    private static void interrupt(Terminal terminal) {
        terminal.writer().println();
        terminal.flush();
        terminal.raise(Terminal.Signal.INT);
    }

    private static TerminalBuilder builder(String kind) {
        return TerminalBuilder.builder().system(true).exec(false).dumb(true).type(kind);
    }

    /** TERM, unless this machine has no description of it, of which JLine would complain at length. */
    private static String kind() {
        String kind = System.getenv().getOrDefault("TERM", "");
        try {
            return kind.isEmpty() || InfoCmp.getInfoCmp(kind).isEmpty() ? USUAL_KIND : kind;
        } catch (IOException e) {
            return USUAL_KIND;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return USUAL_KIND;
        }
    }
}
