package dsmsim.session;

import dsmsim.product.Level;
import dsmsim.site.Server;
import java.util.Locale;
import java.util.Optional;

/** What stands before the place where a user types. */
public final class Prompts {
    public static final String CONTINUATION = "cont>";
    public static final String CONFIRMATION = "Do you wish to proceed? (Yes (Y)/No (N)) ";
    public static final String MORE = "more...   (<ENTER> to continue, 'C' to cancel)";
    public static final String PAUSE = "<ENTER> to go on: ";
    public static final String TOPIC = "Number of a topic, or <ENTER> to leave: ";
    /** What the first line of a transcript begins with that has options. */
    public static final String OPTIONS = "# dsmadmc ";

    private static final String NO_SERVER = "tsm>";
    private static final String OLD = "tsm: ";
    private static final String NEW = "Protect: ";

    private Prompts() {}

    /** {@code tsm: PRODSRV>}; with a client from version 8 on {@code Protect: PRODSRV>}. */
    public static String of(Session session) {
        if (session.signOn().isNone()) {
            return NO_SERVER;
        }
        String brand = session.clientLevel().isBefore(Level.SPECTRUM_PROTECT) ? OLD : NEW;
        Optional<Server> server = session.server();
        return brand
                + (server.isPresent()
                        ? server.get().shownName()
                        : session.signOn().server())
                + '>';
    }

    /** Whether the answer to {@link #MORE} asks for more; no answer does not. */
    public static boolean goesOn(Optional<String> answer) {
        return answer.isPresent()
                && !answer.get().strip().toUpperCase(Locale.ROOT).startsWith("C");
    }

    /** The server that a prompt names; empty for none. */
    public static String server(String prompt) {
        int name = prompt.lastIndexOf(' ') + 1;
        return name == 0 ? "" : prompt.substring(name, prompt.length() - 1);
    }

    /** How much of a line of a transcript is such a prompt, 0 for none of it. */
    public static int length(String line) {
        if (line.startsWith(NO_SERVER)) {
            return NO_SERVER.length();
        }
        int name = line.startsWith(OLD) ? OLD.length() : line.startsWith(NEW) ? NEW.length() : 0;
        int end = name == 0 ? -1 : line.indexOf('>', name);
        return end > name && line.lastIndexOf(' ', end) < name ? end + 1 : 0;
    }
}
