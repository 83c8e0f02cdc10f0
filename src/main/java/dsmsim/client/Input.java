package dsmsim.client;

import java.util.Optional;

/** Where the lines that a user types come from. */
public interface Input {

    /**
     * Asks for a line.
     *
     * @return the line without its end; empty when there are no more
     */
    Optional<String> line(String prompt);
}
