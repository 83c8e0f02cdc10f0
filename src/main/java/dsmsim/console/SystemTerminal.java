package dsmsim.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jline.nativ.CLibrary;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.terminal.impl.DumbTerminal;
import org.jline.utils.InfoCmp;
import org.jline.utils.ShutdownHooks;
import org.jline.utils.ShutdownHooks.Task;

/** Opens the terminal that the program was started in, whatever it can do. */
final class SystemTerminal {
    /** What nearly every terminal understands. */
    private static final String USUAL_KIND = "ansi";

    /** JLine keeps the measures of a window in 16 bits, with a sign that the terminal does not mean. */
    private static final int MEASURE = 0xffff;

    private SystemTerminal() {}

    static Terminal open() {
        Optional<Task> restoring = restoring();
        try {
            Terminal terminal = TerminalBuilder.builder()
                    .system(true)
                    .exec(false)
                    .dumb(true)
                    .type(kind())
                    .build();
            restoring.ifPresent(ShutdownHooks::add);
            return terminal;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sets at the end all that is set now: JLine, which ends before, does it but for the speed of the line. */
    private static Optional<Task> restoring() {
        try {
            CLibrary.Termios before = new CLibrary.Termios();
            return CLibrary.tcgetattr(0, before) == 0
                    ? Optional.of(() -> CLibrary.tcsetattr(0, CLibrary.TCSANOW, before))
                    : Optional.empty();
        } catch (LinkageError notHere) {
            return Optional.empty();
        }
    }

    /**
     * Whether lines can be edited there. Not where the window is not known, as where a program types for a person, nor
     * where it is larger than any.
     */
    static boolean isForEditing(Terminal terminal) {
        return !(terminal instanceof DumbTerminal)
                && !isDumb(System.getenv().getOrDefault("TERM", ""))
                && terminal.getWidth() > 0
                && terminal.getHeight() >= 0
                && terminal.getAttributes().getLocalFlag(Attributes.LocalFlag.ECHO);
    }

    static int columns(Terminal terminal) {
        return terminal.getWidth() & MEASURE;
    }

    static int rows(Terminal terminal) {
        return terminal.getHeight() & MEASURE;
    }

    private static boolean isDumb(String kind) {
        return kind.startsWith(Terminal.TYPE_DUMB);
    }

    /** TERM, unless this machine has no description of it, of which JLine would complain at length. */
    private static String kind() {
        String kind = System.getenv().getOrDefault("TERM", "");
        try {
            return kind.isEmpty() || isDumb(kind) || InfoCmp.getInfoCmp(kind).isEmpty() ? USUAL_KIND : kind;
        } catch (IOException e) {
            return USUAL_KIND;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return USUAL_KIND;
        }
    }
}
