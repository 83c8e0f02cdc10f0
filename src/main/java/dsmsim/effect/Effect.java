package dsmsim.effect;

/**
 * One thing that has changed. What belongs to no server comes last.
 *
 * @param server empty for what belongs to no server
 * @param object for example {@code NODE NODE1}
 * @param what the title of an attribute, or {@code (new)} and the like
 * @param before empty for nothing
 * @param after likewise
 */
public record Effect(String server, String object, String what, String before, String after)
        implements Comparable<Effect> {

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
        return before.isEmpty() && after.isEmpty() || object.equals(server) ? object : object + ":";
    }

    /** What is said of it: {@code Replication Mode Send -> SyncSend}. */
    public String predicate() {
        if (object.equals(server)) {
            return after + " " + what;
        }
        return before.isEmpty() && after.isEmpty() ? what : what + " " + shown(before) + " -> " + shown(after);
    }

    private static String shown(String value) {
        return value.isEmpty() ? "(none)" : value;
    }
}
