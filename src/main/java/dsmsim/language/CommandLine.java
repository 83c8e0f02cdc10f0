package dsmsim.language;

import dsmsim.message.CommandFailure;
import java.util.List;
import java.util.Optional;

/**
 * The shape of a command as typed, before anything is known of its meaning.
 *
 * @param text the whole text that the spans point into
 * @param routing where it is to run
 * @param words the words in order; the command's own words are the first operands
 * @param redirection where its output goes
 * @param fault what is wrong behind these words; only in a line from {@link CommandLines#read}
 */
public record CommandLine(
        String text, Routing routing, List<Word> words, Redirection redirection, Optional<CommandFailure> fault) {

    /** The line for the server that it is typed at. */
    public CommandLine withoutRouting() {
        return new CommandLine(text, Routing.NONE, words, redirection, fault);
    }

    /** True for a line of blanks and comments. */
    public boolean isEmpty() {
        return words.isEmpty();
    }
}
