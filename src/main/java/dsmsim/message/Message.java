package dsmsim.message;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One numbered message with its inserts. The placeholder {@code <command>} of a text is not an insert: it becomes the
 * full name of the command that is running, see {@link #in}.
 *
 * @param values the inserts: texts, and {@linkplain TimeOfDay times of day}
 */
public record Message(MessageType type, List<Object> values, String command) {

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
        Object[] values = new Object[inserts.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = inserts[i] instanceof TimeOfDay ? inserts[i] : inserts[i].toString();
        }
        return new Message(type, List.of(values), "");
    }

    /**
     * A message as it was stored; of one that this version of the program does not know there are only the inserts.
     *
     * @param entry see {@link MessageType#entry}
     * @param values texts and times of day
     */
    public static Message stored(String entry, Object[] values, String command) {
        return new Message(MessageCatalogue.stored(entry, values.length), List.of(values), command);
    }

    /** How many inserts the message of that identifier takes. */
    public static int insertsOf(String identifier) {
        return MessageCatalogue.get(identifier).inserts();
    }

    /** The inserts as the message shows them. */
    public List<String> inserts() {
        List<String> texts = new ArrayList<>(values.size());
        for (Object value : values) {
            texts.add(value.toString());
        }
        return texts;
    }

    /** This message as raised by a command, named in full and in upper case; the same one where its text names none. */
    public Message in(String commandName) {
        return command.isEmpty() && type.namesCommand() ? new Message(type, values, commandName) : this;
    }

    /** This message with that text in place of all it tells. */
    public Message hiding(String mask) {
        return new Message(type, Collections.nCopies(values.size(), (Object) mask), command);
    }

    public String identifier() {
        return type.identifier();
    }

    public ReturnCode returnCode() {
        return type.returnCode();
    }

    /** The whole line, identifier first. */
    public String text() {
        return type.render(command, values);
    }
}
