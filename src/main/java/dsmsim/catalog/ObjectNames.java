package dsmsim.catalog;

import java.util.List;

/** The objects that exist, for completion. */
public interface ObjectNames {
    /** Knows of none. */
    ObjectNames NONE = (metavariable, earlierOperands, prefix) -> List.of();

    /**
     * The names that a metavariable can stand for.
     *
     * @param metavariable for example {@code node_name}
     * @param earlierOperands the operands already typed, for names within names: the policy sets of a domain
     * @param prefix what the name begins with, in any case
     */
    List<String> names(String metavariable, List<String> earlierOperands, String prefix);
}
