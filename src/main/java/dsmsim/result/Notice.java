package dsmsim.result;

import dsmsim.message.Message;

/**
 * A numbered message as a piece of a reply.
 *
 * @param logged whether it is in the activity log already, as what a process has said is
 */
public record Notice(Message message, boolean logged) implements Part {

    public Notice(Message message) {
        this(message, false);
    }
}
