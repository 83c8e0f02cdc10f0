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
     */
    Input open(Session session, boolean newLineAfterPrompt);

    /** The width of the window, 0 if it is not known. */
    int columns();

    /** The height of the window in lines, 0 if it is not known. */
    int rows();
}
