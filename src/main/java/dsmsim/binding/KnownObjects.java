package dsmsim.binding;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The objects that exist, for commands of which some forms are only for objects of certain kinds. */
public interface KnownObjects {
    /** Knows of none. */
    KnownObjects NONE = (noun, operands) -> Optional.empty();

    /**
     * What the object that a command names has of a keyword by which DEFINE sets it, see {@link
     * dsmsim.catalog.Form#isFor}; empty if there is no such object.
     *
     * @param noun of the command, for example {@code DEVCLASS}
     * @param operands as typed; the first of them make the key
     */
    Optional<UnaryOperator<String>> object(String noun, List<String> operands);
}
