package dsmsim.message;

import java.util.Collections;
import java.util.List;

/**
 * One numbered message with its inserts. The placeholder {@code <command>} of a text is not an insert: it becomes the
 * full name of the command that is running, see {@link #in}.
 */
public record Message(MessageType type, List<String> inserts, String command) {

    /**
     * The message of that identifier.
     *
     * @param identifier number and severity, for example {@code ANR2063I}; {@code ANR1706I/8.2} for its text from 8.2 on
     * @param inserts the values of the text's placeholders, in order
     * @throws IllegalArgumentException if the catalogue has no such message or the number of inserts is wrong
     */
    public static Message of(String identifier, Object... inserts) {
        MessageType type = MessageCatalogue.get(identifier);
        if (inserts.length != type.inserts()) {
            throw new IllegalArgumentException(identifier + " takes " + type.inserts() + " inserts");
        }
        String[] texts = new String[inserts.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = inserts[i].toString();
        }
        return new Message(type, List.of(texts), "");
    }

    /** How many inserts the message of that identifier takes. */
    public static int insertsOf(String identifier) {
        return MessageCatalogue.get(identifier).inserts();
    }

    /** This message as raised by a command, named in full and in upper case; the same one where its text names none. */
    public Message in(String commandName) {
        return command.isEmpty() && type.namesCommand() ? new Message(type, inserts, commandName) : this;
    }

    /** This message with that text in place of all it tells. */
    public Message hiding(String mask) {
        return new Message(type, Collections.nCopies(inserts.size(), mask), command);
    }

    public String identifier() {
        return type.identifier();
    }

    public ReturnCode returnCode() {
        return type.returnCode();
    }

    /** The whole line, identifier first. */
    public String text() {
        return type.render(command, inserts);
    }
}
