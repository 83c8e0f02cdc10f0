package dsmsim.client;

import dsmsim.session.Session;
import java.util.Optional;

/** A terminal, where a person types and reads. */
public interface Terminal extends Questions {

    @Override
    Optional<String> answer(String question);

    @Override
    Optional<String> secret(String question);

    /**
     * Opens it for typing commands.
     *
     * @param session whose objects completion offers
     * @param newLineAfterPrompt whether a prompt is a line of its own (NEWLINEAFTERPROMPT)
     * @param hints whether it is shown what is missing of a command that is being typed
     */
    Input open(Session session, boolean newLineAfterPrompt, boolean hints);

    /** The width of the window, 0 if it is not known. */
    int columns();

    /** The height of the window in lines, 0 if it is not known. */
    int rows();
}
