package dsmsim.console;

import dsmsim.client.PrivateFiles;
import dsmsim.session.Passwords;
import dsmsim.session.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import org.jline.reader.impl.history.DefaultHistory;

/** The commands typed before, kept from one run of the program to the next; those with passwords for this run only. */
final class CommandHistory extends DefaultHistory {
    private static final int MOST_LINES = 1000;

    private final Path file;
    private final Session session;

    /**
     * @param session knows which commands hold passwords
     */
    CommandHistory(Path file, Session session) {
        this.file = file;
        this.session = session;
        load(file);
    }

    private void load(Path from) {
        try {
            List<String> all = Files.exists(from) ? Files.readAllLines(from) : List.of();
            List<String> newest = all.subList(Math.max(0, all.size() - MOST_LINES), all.size());
            if (all.size() > 2 * MOST_LINES) {
                Files.write(from, newest);
            }
            for (String line : newest) {
                internalAdd(Instant.EPOCH, line);
            }
        } catch (IOException e) {
            // A history that cannot be read is no history; the console is as good without.
            return;
        }
    }

    /** Adds a command; one that was typed over several lines comes back as one, as the client joins them. */
    @Override
    public void add(String command) {
        if (!command.isBlank() && (isEmpty() || !get(last()).equals(command))) {
            internalAdd(Instant.now(), command);
            if (!Passwords.areIn(command, session)) {
                append(command);
            }
        }
        moveToEnd();
    }

    private void append(String line) {
        try {
            PrivateFiles.create(file);
            Files.writeString(file, line + '\n', StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            // The user's home may be read-only; commands can be repeated in this run all the same.
            return;
        }
    }
}
