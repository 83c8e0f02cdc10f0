package dsmsim.session;

import dsmsim.language.Redirection;
import dsmsim.message.Message;
import dsmsim.result.Result;
import java.util.Optional;

/** Where a session's replies go. */
public interface Output {

    /** A command taken from a macro is about to run. */
    void command(String text);

    /**
     * The next reply goes to a file; called before its command runs.
     *
     * @throws dsmsim.message.CommandFailure when the file cannot be written
     */
    void redirect(Redirection redirection);

    /**
     * A command's reply.
     *
     * @throws dsmsim.message.CommandFailure when the file that takes it cannot be written any further
     * @throws OutputClosed when nobody can read any more
     */
    void result(Result result);

    /** Says something of ours about what was replied, in a line; not among data. */
    default void remark(Message message) {
        // Who only takes replies has no use for it.
    }

    /**
     * Shows a list and asks which of its items is wanted.
     *
     * @return what was typed, perhaps nothing; empty, and nothing is shown, where nobody is there to be asked
     */
    default Optional<String> choice(Result list) {
        return Optional.empty();
    }

    /**
     * Shows a text and waits until it has been read.
     *
     * @return false, and nothing is shown, where nobody is there who would say so
     * @throws dsmsim.site.Interrupted when the reader wants no more
     */
    default boolean pause(Result text) {
        return false;
    }

    /** Shows a warning and asks whether to proceed. */
    Answer confirm(Result warning);
}
