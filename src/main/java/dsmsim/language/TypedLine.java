package dsmsim.language;

import dsmsim.message.Span;
import java.util.List;
import java.util.Optional;

/**
 * A command line that is still being typed: its parts as far as they can be told, without a word on what is wrong.
 *
 * @param text what the spans point into
 * @param routing the servers in front of the command
 * @param words as in {@link CommandLine}; a word that ends in an equals sign has no values yet
 * @param remarks where comments are
 * @param prefix where the routing prefix is; empty when there is none
 * @param statement what stands behind SELECT
 * @param redirection the sign of a redirection and what follows it
 */
public record TypedLine(
        String text,
        Routing routing,
        List<Word> words,
        List<Span> remarks,
        Span prefix,
        Optional<Span> statement,
        Optional<Span> redirection) {

    /** Reads any text, however unfinished. */
    public static TypedLine of(String text) {
        return new TypedLineReader(text).read();
    }

    /** Whether a word that is typed at the end of the text is a new one. */
    public boolean endsInGap() {
        return words.isEmpty() || words.get(words.size() - 1).span().end() < text.length();
    }
}
