package dsmsim.language;

import java.util.List;

/**
 * The shape of a command as typed, before anything is known of its meaning.
 *
 * @param text the whole text that the spans point into
 * @param routing where it is to run
 * @param words the words in order; the command's own words are the first operands
 * @param redirection where its output goes
 */
public record CommandLine(String text, Routing routing, List<Word> words, Redirection redirection) {

    /** True for a line of blanks and comments. */
    public boolean isEmpty() {
        return words.isEmpty();
    }
}
