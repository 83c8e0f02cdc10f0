package dsmsim.command;

import dsmsim.site.Relation;
import java.util.List;
import java.util.Optional;

/** Commands that are declared together, as those about one kind of object, and the tables of what they are about. */
public interface Family {

    /**
     * What carries out a command.
     *
     * @param command the full name in capitals, for example {@code DEFINE DOMAIN}
     * @return empty for a command that is not of this family
     */
    Optional<Handler> handler(String command);

    /** The tables that SELECT reads of which the family has the content. */
    default List<Relation<?>> relations() {
        return List.of();
    }
}
