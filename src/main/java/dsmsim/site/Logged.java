package dsmsim.site;

import java.time.LocalDateTime;
import java.util.List;

/**
 * What is written to an activity log at once: one message, or all that a session leaves there, which is kept as numbers and
 * drawn as messages only when somebody reads it.
 */
public interface Logged extends Storable {

    /** When it was written. */
    LocalDateTime time();

    /** The session it belongs to, 0 for none. */
    int session();

    /** How many messages it is, at least one. */
    int size();

    /** The messages, oldest first. */
    List<LogEntry> lines();
}
