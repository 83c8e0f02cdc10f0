package dsmsim.completion;

import dsmsim.binding.KnownObjects;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The objects that exist, for completion. */
public interface ObjectNames extends KnownObjects {
    /** Knows no names. */
    ObjectNames NONE = (nouns, earlierOperands, prefix) -> List.of();

    /** The noun for the files on the machine of the client. */
    String FILE = "FILE";

    /** The noun for the messages of servers and clients. */
    String MESSAGE = "MESSAGE";

    /** The noun for the client options that option sets may have. */
    String CLIENT_OPTION = "CLIENTOPTION";

    /** The nouns of that to which commands are routed. */
    List<String> TARGETS = List.of("SERVER", "SERVERGROUP");

    /**
     * The names of all objects with one of those nouns, in order.
     *
     * @param nouns for example {@code NODE}; none for what is no object
     * @param earlierOperands the operands already typed, for names within names: the policy sets of a domain
     * @param prefix what the name begins with, in any case
     */
    List<KnownName> names(List<String> nouns, List<String> earlierOperands, String prefix);

    @Override
    default Optional<UnaryOperator<String>> object(String noun, List<String> operands) {
        return Optional.empty();
    }
}
