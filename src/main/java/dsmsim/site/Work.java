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

    /** What remains after a step, and when to go on. */
    record Next(Work work, LocalDateTime due) {}
}
