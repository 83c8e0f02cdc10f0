package dsmsim.result;

import dsmsim.message.Message;

/** A numbered message as a piece of a reply. */
public record Notice(Message message) implements Part {}
