package dsmsim.console;

import dsmsim.language.CommandLine;
import dsmsim.language.CommandLines;
import dsmsim.message.CommandFailure;
import dsmsim.session.Session;
import java.util.Locale;

/** Whether a command holds a password. */
final class Secrets {
    /** What a command's canonical text has in place of a password. */
    private static final String MASK = "?***?";

    private final Session session;

    Secrets(Session session) {
        this.session = session;
    }

    /** True also where a mistake leaves open what the words mean. */
    boolean isIn(String text) {
        try {
            CommandLine line = CommandLines.parse(text);
            if (line.isEmpty()) {
                return false;
            }
            return session.reader()
                    .read(line, session.level())
                    .invocation()
                    .canonical()
                    .contains(MASK);
        } catch (CommandFailure failure) {
            return mayHoldPassword(text.strip().toUpperCase(Locale.ROOT));
        }
    }

    private static boolean mayHoldPassword(String text) {
        return text.contains("PAS") || text.startsWith("REG") || text.startsWith("UPD") || text.startsWith("SET");
    }
}
