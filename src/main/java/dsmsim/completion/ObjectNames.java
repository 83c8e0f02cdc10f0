package dsmsim.completion;

import java.util.List;

/** The objects that exist, for completion. */
public interface ObjectNames {
    /** Knows of none. */
    ObjectNames NONE = (metavariable, earlierOperands, prefix) -> List.of();

    /** Stands for the names of servers and server groups, to which commands are routed. */
    String SERVERS = "server_name";

    /** Stands for the names of files on the machine of the client. */
    String FILES = "file_name";

    /**
     * The names that a metavariable can stand for.
     *
     * @param metavariable for example {@code node_name}
     * @param earlierOperands the operands already typed, for names within names: the policy sets of a domain
     * @param prefix what the name begins with, in any case
     */
    List<KnownName> names(String metavariable, List<String> earlierOperands, String prefix);
}
