package dsmsim.hazard;

import dsmsim.binding.Invocation;
import dsmsim.command.Wildcard;
import dsmsim.node.FileSpace;
import dsmsim.node.NodeGroup;
import dsmsim.node.ReplicationMode;
import dsmsim.rehearsal.Rehearsal;
import dsmsim.rehearsal.RehearsedStep;
import dsmsim.replication.ReplicationSettings;
import dsmsim.server.Reach;
import dsmsim.site.Server;
import dsmsim.site.Site;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A server could replicate a node to a target that is not ready to receive it, as the old source can when it is back and the
 * target has been stored on: only that the modes do not go together protects what the target has. That is so for a moment in
 * every role change; it is told where REPLICATE NODE is typed then, or time passes in which a schedule may run it. Where it
 * is left so at the end, {@link UnfinishedRoleChange} tells it.
 */
final class ReplicationArmedTooEarly implements HazardRule {

    /**
     * What is at stake.
     *
     * @param isTyped whether somebody has tried to replicate
     * @param onlyThere how many versions the target has that the source has not
     */
    private record Danger(boolean isTyped, long onlyThere) {}

    @Override
    public void find(Rehearsal rehearsal, Findings findings) {
        Set<ServerPair> armed = armed(rehearsal.start());
        Map<ServerPair, Danger> told = new LinkedHashMap<>();
        for (RehearsedStep step : rehearsal.steps()) {
            boolean isTyped = step.is("REPLICATE NODE");
            boolean isTime = step.is("SIMULATE CLOCK") && step.before() != step.site();
            Set<ServerPair> before = armed;
            if (step.before() != step.site()) {
                armed = armed(step.site());
            }
            for (ServerPair pair : before) {
                boolean isNamed = isTyped && step.servers().contains(pair.source()) && isNamed(step, pair);
                if (isNamed || isTime && armed.contains(pair) && !told.containsKey(pair)) {
                    told.put(pair, new Danger(isNamed, onlyThere(step.before(), pair)));
                }
            }
            told.forEach((pair, danger) -> find(step, pair, danger, findings));
            told.keySet().retainAll(armed);
        }
    }

    private static long onlyThere(Site site, ServerPair pair) {
        long only = 0;
        for (Sides sides : Sides.of(site, pair)) {
            only += sides.receiverOnly(Sides.ALL).versions();
        }
        return only;
    }

    private static Set<ServerPair> armed(Site site) {
        Set<ServerPair> armed = new HashSet<>(Pairs.of(site, ReplicationMode.SEND));
        armed.removeIf(pair -> Pairs.mode(site, pair.target(), pair.node()) == ReplicationMode.RECEIVE
                || pair.target(site).under(FileSpace.TYPE, pair.node()).isEmpty()
                || !pair.source(site).setting(ReplicationSettings.OUTBOUND)
                || !pair.source(site).isUp()
                || !Reach.isUp(site, pair.source(), pair.target()));
        return armed;
    }

    private static boolean isNamed(RehearsedStep step, ServerPair pair) {
        Optional<Invocation> invocation = step.command().orElseThrow().invocation();
        if (invocation.isEmpty() || invocation.get().yes("PREVIEW")) {
            return false;
        }
        Server source = pair.source(step.before());
        for (String name : invocation.get().list("node_name")) {
            if (source.has(NodeGroup.MEMBERSHIP, name, pair.node()) || Wildcard.matches(name, pair.node())) {
                return true;
            }
        }
        return false;
    }

    private static void find(RehearsedStep step, ServerPair pair, Danger danger, Findings findings) {
        long onlyThere = danger.onlyThere();
        boolean isTyped = danger.isTyped();
        if (!isTyped && onlyThere == 0) {
            return;
        }
        String target = pair.target();
        String node = pair.node();
        String protects = onlyThere == 0
                ? "."
                : ", and nothing else protects " + Pairs.versions(onlyThere) + " that " + target + " has and "
                        + pair.source() + " has not.";
        findings.add(
                step,
                pair.source(),
                node,
                onlyThere,
                node + " is " + ReplicationMode.SEND + " here and " + Pairs.mode(step.before(), target, node) + " on "
                        + target + ": REPLICATE NODE " + (isTyped ? "is" : "by a schedule would be") + " refused"
                        + protects,
                "DISABLE REPLICATION on " + pair.source()
                        + " as soon as it is up, and ENABLE REPLICATION when the modes of both servers are set.");
    }
}
