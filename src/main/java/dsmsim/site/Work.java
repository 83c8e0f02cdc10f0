package dsmsim.site;

import java.time.LocalDateTime;
import java.util.Optional;

/** What a background process has still to do: a value that gives its successor at each step. */
public interface Work {

    /**
     * Does the step that is due now, or ends when the process is cancelled.
     *
     * @return what remains; empty when the process is over
     */
    Optional<Next> step(Draft draft, BackgroundProcess process);

    /** The text of QUERY PROCESS. */
    String status(Draft draft, BackgroundProcess process);

    /** The session with another server that it holds, if it does. */
    default Optional<HeldSession> session(Draft draft, BackgroundProcess process) {
        return Optional.empty();
    }

    /** The same work when that session has been cut off: it fails at its next step. */
    default Work cutOff() {
        return this;
    }

    /** What remains after a step, and when to go on. */
    record Next(Work work, LocalDateTime due) {}
}
