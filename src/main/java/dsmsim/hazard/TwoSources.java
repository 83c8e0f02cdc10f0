package dsmsim.hazard;

import dsmsim.node.Node;
import dsmsim.node.ReplicationState;
import dsmsim.replication.ReplicationSettings;
import dsmsim.site.Site;
import java.util.ArrayList;
import java.util.List;

/** A node is the replica of one server, and another one is to replicate to it. Nothing of that one's versions goes over. */
final class TwoSources extends StandingHazard {

    @Override
    List<Standing> look(String node, Site site) {
        List<Standing> found = new ArrayList<>();
        for (Partnership pair : Partnership.of(node, site)) {
            String primary = pair.replica().get(Node.PRIMARY_SERVER);
            boolean isRefused =
                    !primary.isEmpty() && !primary.equals(pair.source().name());
            if (isRefused && !pair.isTakenOver() && isToSend(pair)) {
                found.add(standing(pair, primary));
            }
        }
        return found;
    }

    private static boolean isToSend(Partnership pair) {
        return pair.sent().get(Node.REPL_STATE) == ReplicationState.ENABLED
                && pair.source()
                        .setting(ReplicationSettings.TARGET)
                        .equals(pair.target().name());
    }

    private static Standing standing(Partnership pair, String primary) {
        String source = pair.source().name();
        String target = pair.target().name();
        String removal = Partnership.removal(pair.node(), pair.source(), target);
        return new Standing(
                target,
                pair.node(),
                pair.onlyOnSource(),
                pair.node() + " is the replica of " + primary + "; " + source
                        + " is set to send it there too, and its replication is refused ({n} of " + source
                        + " missing on " + target + ").",
                "If " + source + " is not to send it: " + removal + " on " + source
                        + ". If it is: end the replication from " + primary + " first, with REMOVE REPLNODE on "
                        + primary + " and on " + target + ".");
    }
}
