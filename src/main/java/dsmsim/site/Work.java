package dsmsim.site;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** What a background process has still to do: a value that gives its successor at each step. */
public interface Work extends Storable {

    /**
     * Does the step that is due now, or ends when the process is cancelled.
     *
     * @return what remains; empty when the process is over
     */
    Optional<Next> step(Draft draft, BackgroundProcess process);

    /** The text of QUERY PROCESS. */
    String status(View where, BackgroundProcess process);

    /** What it has processed so far. */
    default Done done(View where, BackgroundProcess process) {
        return Done.NOTHING;
    }

    /** How many bytes it has to process in all, as far as it knows; 0 for work that counts none. */
    default long bytesToProcess(View where, BackgroundProcess process) {
        return 0;
    }

    /** The session with another server that it holds, as each of the two counts it; none where it holds none. */
    default List<HeldSession> sessions(Site site, BackgroundProcess process) {
        return List.of();
    }

    /** The same work when that session has been cut off: it fails at its next step. */
    default Work cutOff() {
        return this;
    }

    /** The server stops, and the process is lost with what it had not committed. */
    default void lost(Draft draft, BackgroundProcess process) {}

    /** Files or other objects, and bytes, that have been processed. */
    record Done(long objects, long bytes) {
        public static final Done NOTHING = new Done(0, 0);
    }

    /** What remains after a step, and when to go on. */
    record Next(Work work, LocalDateTime due) {}
}
