package dsmsim.command;

import dsmsim.site.Attribute;
import dsmsim.site.ObjectType;
import dsmsim.site.Relation;
import dsmsim.site.Site;
import dsmsim.site.Storable;
import dsmsim.stored.Fields;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The commands of one chapter of the catalog that have an effect: families of plain commands, and commands with a class
 * of their own. A handler is made only when its command is used.
 */
public interface Chapter {

    default List<Family> families() {
        return List.of();
    }

    /**
     * The class of its own that a command has.
     *
     * @param command the full name in capitals, for example {@code QUERY NODE}
     * @return null for a command that has none
     */
    default Handler own(String command) {
        return null;
    }

    /** What SHOW tells about the things of the chapter. */
    default List<Diagnostic> diagnostics() {
        return List.of();
    }

    /** The type of objects with that noun that the chapter declares; null for none, see {@link dsmsim.site.Declared}. */
    default ObjectType type(String noun) {
        return null;
    }

    /** The setting of that name that the chapter declares; null for none. */
    default Attribute<?> setting(String name) {
        return null;
    }

    /** Work or an entry of a log of the chapter, as it was stored; null for a form that is none of the chapter's. */
    default Storable stored(String form, Fields fields) {
        return null;
    }

    /** The tables that SELECT reads of which the chapter, but no family of it, has the content. */
    default List<Relation<?>> tables() {
        return List.of();
    }

    /**
     * What of the nodes' data commands of the chapter would delete next, though it is nowhere else. Nothing changes.
     *
     * @param nodes by name; others are not looked at
     */
    default List<Endangered> endangered(Site site, LocalDateTime now, Set<String> nodes) {
        return List.of();
    }

    /** What carries out a command of the chapter; empty for one that has no effect yet. */
    default Optional<Handler> handler(String command) {
        Handler own = own(command);
        if (own != null) {
            return Optional.of(own);
        }
        for (Family family : families()) {
            Optional<Handler> handler = family.handler(command);
            if (handler.isPresent()) {
                return handler;
            }
        }
        return Optional.empty();
    }

    /** All tables of which the chapter has the content. */
    default List<Relation<?>> relations() {
        List<Relation<?>> relations = new ArrayList<>(tables());
        families().forEach(family -> relations.addAll(family.relations()));
        return relations;
    }
}
