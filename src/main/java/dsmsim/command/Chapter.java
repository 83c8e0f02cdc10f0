package dsmsim.command;

import dsmsim.site.Relation;
import java.util.List;
import java.util.Optional;

/** The commands of one chapter of the manual, and its tables. A handler is made only when its command is used. */
public interface Chapter {

    /**
     * The handler of a command.
     *
     * @param command the full name in upper case, for example {@code QUERY NODE}
     * @return empty for a command that is not of this chapter or has no effect yet
     */
    Optional<Handler> find(String command);

    /** The tables that SELECT reads of which the chapter has the content. */
    default List<Relation<?>> relations() {
        return List.of();
    }
}
