package dsmsim.effect;

/**
 * One thing that has changed. What belongs to no server comes last.
 *
 * @param server empty for what belongs to no server
 * @param object for example {@code NODE NODE1}; empty for the server's versions together
 * @param what the title of an attribute, or {@code (new)} and the like
 * @param before empty for nothing
 * @param after likewise
 */
public record Effect(Kind kind, String server, String object, String what, String before, String after)
        implements Comparable<Effect> {

    /** What an effect tells of. */
    public enum Kind {
        OBJECT,
        /** The versions of one type in one file space. */
        FILES,
        /** The versions of a server together, as a difference. */
        ALL_FILES,
        CLOCK
    }

    @Override
    public int compareTo(Effect other) {
        int order = Boolean.compare(server.isEmpty(), other.server.isEmpty());
        order = order != 0 ? order : server.compareTo(other.server);
        return order != 0 ? order : object.compareTo(other.object);
    }

    /** In a few words: {@code NODE NODE1: Replication Mode Send -> SyncSend}. */
    public String inShort() {
        return subject() + " " + predicate();
    }

    /** What it is said of: {@code NODE NODE1:}. */
    public String subject() {
        if (kind == Kind.ALL_FILES) {
            return server;
        }
        return isEvent() ? object : object + ":";
    }

    /** What is said of it: {@code Replication Mode Send -> SyncSend}. */
    public String predicate() {
        if (kind == Kind.ALL_FILES) {
            return after + " " + what;
        }
        return isEvent() ? what : what + " " + shown(before) + " -> " + shown(after);
    }

    /** Whether something has come or gone, or is told without its values. */
    private boolean isEvent() {
        return before.isEmpty() && after.isEmpty();
    }

    private static String shown(String value) {
        return value.isEmpty() ? "(none)" : value;
    }
}
