package dsmsim.replication;

import dsmsim.message.Message;
import dsmsim.product.Level;
import dsmsim.site.Draft;
import dsmsim.site.Row;

/**
 * APAR IC92624: the first replication of several nodes to a new target can fail, since two of them enter that server into
 * the same table at once; started again it works. Fixed in 6.3.5. It depends on chance; here the first node always fails.
 */
public final class DefectIC92624 {
    private static final Level FIXED = Level.of(6, 3, 5, 0);

    private DefectIC92624() {}

    public static boolean affects(Level level) {
        return level.isBefore(FIXED);
    }

    /**
     * Whether a node fails.
     *
     * @param isFirstOfSeveral whether it is the first of several nodes
     */
    static boolean strikes(Draft draft, ReplicationRequest request, boolean isFirstOfSeveral) {
        if (!isFirstOfSeveral || !affects(draft.server(request.source()).level())) {
            return false;
        }
        Row partner = Partners.of(draft.server(request.source()), request.target());
        if (draft.server(request.source()).has(Partners.TYPE, request.target())) {
            return false;
        }
        // The other node has entered it.
        draft.put(draft.server(request.source()).with(partner));
        return true;
    }

    static Message message() {
        return Message.of("ANR0102E", "nrmain.c(4830)", 1202, "Replicating.Servers");
    }
}
