package dsmsim.expiration;

import dsmsim.message.Message;
import dsmsim.stored.Fields;
import java.util.List;

/** What an expiration has done so far. */
record Tally(int nodes, long examined, long backups, long archives) {
    static final Tally NONE = new Tally(0, 0, 0, 0);

    Tally withNode() {
        return new Tally(nodes + 1, examined, backups, archives);
    }

    Tally withBackups(long looked, long deleted) {
        return new Tally(nodes, examined + looked, backups + deleted, archives);
    }

    Tally withArchives(long looked, long deleted) {
        return new Tally(nodes, examined + looked, backups, archives + deleted);
    }

    List<?> stored() {
        return List.of(nodes, examined, backups, archives);
    }

    static Tally of(Fields fields) {
        return new Tally(fields.integer(), fields.number(), fields.number(), fields.number());
    }

    /** A message about the end of a process. */
    Message message(String identifier, int process) {
        return Message.of(identifier, process, nodes, examined, backups, archives);
    }
}
