package dsmsim.hazard;

import dsmsim.effect.FileGroup;
import dsmsim.effect.VersionFlow;
import dsmsim.inventory.Change;
import dsmsim.inventory.Difference;
import dsmsim.inventory.Inventory;
import dsmsim.node.Node;
import dsmsim.node.ReplicationMode;
import dsmsim.policy.ActivePolicy;
import dsmsim.rehearsal.Rehearsal;
import dsmsim.rehearsal.RehearsedStep;
import dsmsim.replication.PolicyDifference;
import dsmsim.site.DataType;
import dsmsim.site.Server;
import dsmsim.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The former target has expired, by a policy of its own, what its partner would have kept: a synchronisation from there
 * deletes it on the partner, too. Where both have the same policy, what has expired on one has expired on both.
 */
final class ExpiredOnFormerTarget implements HazardRule {

    @Override
    public void find(Rehearsal rehearsal, Findings findings) {
        Synchronisations all = Synchronisations.of(rehearsal);
        for (RehearsedStep step : rehearsal.steps()) {
            for (VersionFlow flow : step.flows()) {
                if (flow.cause() == VersionFlow.Cause.EXPIRATION) {
                    for (Server other : step.site().servers().values()) {
                        ServerPair pair = new ServerPair(flow.group().node(), flow.server(), other.name());
                        if (!flow.server().equals(other.name()) && isFormerTarget(pair, all, step)) {
                            find(step, flow.group(), pair, findings);
                        }
                    }
                }
            }
        }
    }

    /** Whether what has expired on the first server is deleted on the other one by the next synchronisation. */
    private static boolean isFormerTarget(ServerPair pair, Synchronisations all, RehearsedStep step) {
        Site site = step.site();
        Server other = pair.target(site);
        ReplicationMode here = Pairs.mode(site, pair.source(), pair.node());
        ReplicationMode there = Pairs.mode(site, pair.target(), pair.node());
        if (!other.has(Node.TYPE, pair.node()) || there == ReplicationMode.RECEIVE) {
            return false;
        }
        Optional<Synchronisation> next = all.next(pair, step);
        if (next.isPresent()) {
            return next.get().pair().equals(pair);
        }
        return here == ReplicationMode.NONE
                && there == ReplicationMode.SEND
                && Pairs.arePartners(site, pair.source(site), other);
    }

    private static void find(RehearsedStep step, FileGroup group, ServerPair pair, Findings findings) {
        Map<String, PolicyDifference> differences = differences(step.site(), group, pair);
        if (differences.isEmpty()) {
            return;
        }
        Inventory before = Pairs.inventory(step.before(), pair.source(), group);
        Inventory after = Pairs.inventory(step.site(), pair.source(), group);
        Inventory kept = Pairs.inventory(step.site(), pair.target(), group);
        long count = 0;
        PolicyDifference reason = null;
        Difference changes = Difference.between(before, after);
        while (changes.hasNext()) {
            Change change = changes.next();
            PolicyDifference difference = differences.get(change.version().managementClass());
            if (change instanceof Change.Delete
                    && difference != null
                    && kept.find(change.key()).isPresent()) {
                count++;
                reason = difference;
            }
        }
        if (count == 0) {
            return;
        }
        String here = pair.source();
        String there = pair.target();
        findings.add(
                step,
                here,
                group.toString(),
                count,
                Pairs.versions(count) + " of " + group + Pairs.word(count, " has", " have") + " expired on " + here
                        + " that " + there + " keeps, by a policy of its own: " + inWords(reason, here, there)
                        + ". A synchronisation from " + here + " deletes " + Pairs.word(count, "it", "them") + " on "
                        + there + " as well.",
                "Make the copy groups alike (VALIDATE REPLPOLICY " + there + " on " + here
                        + " lists what differs), or expire nothing on " + here + " (SETOPT EXPINTERVAL 0) before "
                        + there + " is the source again.");
    }

    private static String inWords(PolicyDifference difference, String here, String there) {
        String what = difference.object() + " of class " + difference.managementClass();
        String attribute = difference.attribute();
        return what + (attribute.isEmpty() ? "" : ", " + attribute) + ": " + difference.here() + " on " + here + ", "
                + difference.there() + " on " + there;
    }

    /** The first difference of each management class that has a say in that type of data. */
    private static Map<String, PolicyDifference> differences(Site site, FileGroup group, ServerPair pair) {
        List<PolicyDifference> all = new ArrayList<>();
        PolicyDifference.between(policy(pair.source(site), group.node()), policy(pair.target(site), group.node()), all);
        String other = group.type() == DataType.BACKUP ? "Archive" : "Backup";
        Map<String, PolicyDifference> differences = new TreeMap<>();
        for (PolicyDifference each : all) {
            if (!each.object().startsWith(other)) {
                differences.putIfAbsent(each.managementClass(), each);
            }
        }
        return differences;
    }

    private static ActivePolicy policy(Server server, String node) {
        return new ActivePolicy(
                server, server.find(Node.TYPE, node).orElseThrow().get(Node.DOMAIN));
    }
}
