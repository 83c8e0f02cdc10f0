package dsmsim.command;

import java.util.Optional;

/** The commands of one chapter of the manual. A handler is made only when its command is used. */
public interface Chapter {

    /**
     * The handler of a command.
     *
     * @param command the full name in upper case, for example {@code QUERY NODE}
     * @return empty for a command that is not of this chapter or has no effect yet
     */
    Optional<Handler> find(String command);
}
