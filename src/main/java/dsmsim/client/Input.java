package dsmsim.client;

import java.util.Optional;

/** Where the lines that a user types come from, and the window they are typed in. */
public interface Input {

    /**
     * Asks for a line of a command.
     *
     * @return the line without its end; empty when there are no more
     */
    Optional<String> line(String prompt);

    /**
     * Asks a question about a command.
     *
     * @return the answer; empty when the input has ended
     * @throws Abandoned when the user wants out (Ctrl-C)
     */
    default Optional<String> answer(String question) {
        return line(question);
    }

    /** Whether to go on behind a page that is full; only asked where a page has rows. */
    default boolean more() {
        return true;
    }

    /**
     * Waits until the user has read what is shown; where nobody types, not at all.
     *
     * @throws Abandoned when the user wants out (Ctrl-C)
     */
    default void pause() {
        // Nobody is there.
    }

    /** Whether a program types for a person, who would see only plain text; as far as that can be told. */
    default boolean isDriven() {
        return false;
    }

    /** Whether the user wants the command that runs to stop. */
    default boolean isInterrupted() {
        return false;
    }

    /** The width of the window, 0 where the output goes to none. */
    default int columns() {
        return 0;
    }

    /** How many lines a page of the window has, 0 for no end. */
    default int rows() {
        return 0;
    }
}
