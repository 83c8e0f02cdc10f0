package dsmsim.catalog;

import dsmsim.syntax.Letters;
import java.util.List;

/**
 * What restricted policy or storage privilege must cover so that it suffices for a command.
 *
 * @param parameters of the command, which name those objects; several must all be covered
 */
public record Scope(Kind kind, List<String> parameters) {

    /** What the parameters name. */
    public enum Kind {
        /** Nothing: only unrestricted privilege suffices. */
        UNRESTRICTED,
        /** Nothing in particular: restricted privilege suffices, whatever it covers. */
        ANY,
        /** Policy domains. */
        DOMAIN,
        /** Client nodes, whose policy domains must be covered. */
        NODE,
        /** Storage pools. */
        POOL
    }

    private static final Scope UNRESTRICTED = new Scope(Kind.UNRESTRICTED, List.of());

    /** Reads {@code node node_name}; without text only unrestricted privilege suffices. */
    static Scope read(String text) {
        if (text.isEmpty()) {
            return UNRESTRICTED;
        }
        List<String> words = List.of(text.split(" "));
        return new Scope(Kind.valueOf(Letters.upper(words.get(0))), words.subList(1, words.size()));
    }
}
