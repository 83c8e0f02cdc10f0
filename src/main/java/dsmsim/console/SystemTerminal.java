package dsmsim.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.terminal.impl.DumbTerminal;
import org.jline.utils.InfoCmp;

/** Opens the terminal that the program was started in, whatever it can do. */
final class SystemTerminal {
    /** What nearly every terminal understands. */
    private static final String USUAL_KIND = "ansi";

    private SystemTerminal() {}

    static Terminal open() {
        try {
            return TerminalBuilder.builder()
                    .system(true)
                    .exec(false)
                    .dumb(true)
                    .type(kind())
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
