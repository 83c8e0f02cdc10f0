package dsmsim.hazard;

import dsmsim.effect.FileGroup;
import dsmsim.effect.VersionFlow;
import dsmsim.inventory.Change;
import dsmsim.inventory.Difference;
import dsmsim.inventory.Inventory;
import dsmsim.node.Node;
import dsmsim.node.ReplicationMode;
import dsmsim.rehearsal.Rehearsal;
import dsmsim.rehearsal.RehearsedStep;
import dsmsim.site.Server;
import dsmsim.site.Site;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Clients have stored on both servers of a pair while neither received from the other. Only one of them can be synchronised
 * from, so that what the other one has got is in danger, whichever it is. What a source had stored before it failed is not
 * meant: it is {@link ReceiverOnlyVersions} once a synchronisation is set up.
 */
final class SplitBrain implements HazardRule {

    /**
     * A node of which both servers have been written to.
     *
     * @param pair the servers, by name
     * @param first on each server, the step that has stored first
     * @param from the step since which both have been written to
     * @param to the last step after which that is so
     */
    private record Split(ServerPair pair, Map<String, RehearsedStep> first, RehearsedStep from, RehearsedStep to) {}

    @Override
    public void find(Rehearsal rehearsal, Findings findings) {
        for (Split split : splits(rehearsal)) {
            ServerPair pair = split.pair();
            long here = only(split.to().site(), pair, pair.source(), pair.target());
            long there = only(split.to().site(), pair, pair.target(), pair.source());
            if (here > 0 && there > 0) {
                String text = "Clients of " + pair.node()
                        + " have stored on both servers, and neither receives from the"
                        + " other: " + Pairs.versions(here) + Pairs.word(here, " is", " are") + " on " + pair.source()
                        + " only, " + Pairs.versions(there) + " on " + pair.target() + " only.";
                String advice =
                        "Let the client store on one of them alone. A synchronisation keeps what its sender has:"
                                + " copy the rest there before, with EXPORT NODE " + pair.node()
                                + " FILEDATA=ALL TOSERVER=... MERGEFILESPACES=YES (has no effect here), or store it again.";
                List<RehearsedStep> steps = rehearsal.steps();
                for (int i = split.from().number() - 1; i < split.to().number(); i++) {
                    findings.add(steps.get(i), "", pair.node(), here + there, text, advice);
                }
            }
        }
    }

    /** How many versions of the node one server has and the other one has not. */
    private static long only(Site site, ServerPair pair, String one, String other) {
        long only = 0;
        for (FileGroup group : Pairs.groups(site, pair)) {
            Inventory have = Pairs.inventory(site, one, group);
            Difference difference = Difference.between(have, Pairs.inventory(site, other, group));
            while (difference.hasNext()) {
                only += difference.next() instanceof Change.Delete ? 1 : 0;
            }
        }
        return only;
    }

    /** All splits of a rehearsal. */
    static final class Splits {
        private final Map<ServerPair, List<Split>> byPair = new LinkedHashMap<>();

        static Splits of(Rehearsal rehearsal) {
            Splits splits = new Splits();
            for (Split split : splits(rehearsal)) {
                splits.byPair
                        .computeIfAbsent(split.pair(), any -> new ArrayList<>(1))
                        .add(split);
            }
            return splits;
        }

        /** The step that has stored first on the receiver of a synchronisation, where both servers have been written to. */
        Optional<RehearsedStep> since(Synchronisation synchronisation) {
            ServerPair pair = synchronisation.pair();
            for (ServerPair each : List.of(pair, pair.reversed())) {
                for (Split split : byPair.getOrDefault(each, List.of())) {
                    if (split.to().number() == synchronisation.last().number()) {
                        return Optional.ofNullable(split.first().get(pair.target()));
                    }
                }
            }
            return Optional.empty();
        }
    }

    private static List<Split> splits(Rehearsal rehearsal) {
        Map<ServerPair, Map<String, RehearsedStep>> stored = new LinkedHashMap<>();
        Map<ServerPair, Split> open = new LinkedHashMap<>();
        List<Split> all = new ArrayList<>();
        for (RehearsedStep step : rehearsal.steps()) {
            forgetReplicated(step, stored, open, all);
            for (VersionFlow flow : step.flows()) {
                if (flow.stored() > 0 && Pairs.stores(step)) {
                    for (Server other : step.site().servers().values()) {
                        note(step, flow, other, stored);
                    }
                }
            }
            stored.forEach((pair, first) -> {
                if (first.size() == 2) {
                    RehearsedStep from = open.containsKey(pair) ? open.get(pair).from() : step;
                    open.put(pair, new Split(pair, first, from, step));
                }
            });
        }
        all.addAll(open.values());
        return all;
    }

    /** Notes that a client has stored on one server while the other one could be written to as well. */
    private static void note(
            RehearsedStep step, VersionFlow flow, Server other, Map<ServerPair, Map<String, RehearsedStep>> stored) {
        Site site = step.site();
        Server here = site.servers().get(flow.server());
        String node = flow.group().node();
        boolean areBoth = here != null
                && here != other
                && other.has(Node.TYPE, node)
                && Pairs.arePartners(site, here, other)
                && !Pairs.mode(site, here.name(), node).receives()
                && !Pairs.mode(site, other.name(), node).receives();
        if (!areBoth) {
            return;
        }
        boolean isFirst = here.name().compareTo(other.name()) < 0;
        ServerPair pair = isFirst
                ? new ServerPair(node, here.name(), other.name())
                : new ServerPair(node, other.name(), here.name());
        Map<String, RehearsedStep> first = stored.computeIfAbsent(pair, any -> new TreeMap<>());
        first.putIfAbsent(here.name(), step);
        boolean isSourceAgain = Pairs.mode(site, here.name(), node) == ReplicationMode.SEND
                && Pairs.mode(site, other.name(), node) == ReplicationMode.NONE;
        if (isSourceAgain && only(step.before(), pair, other.name(), here.name()) > 0) {
            first.putIfAbsent(other.name(), step);
        }
    }

    /** With a replication the servers of a pair are together again. */
    private static void forgetReplicated(
            RehearsedStep step,
            Map<ServerPair, Map<String, RehearsedStep>> stored,
            Map<ServerPair, Split> open,
            List<Split> all) {
        for (VersionFlow flow : step.flows()) {
            if (flow.received() > 0 || flow.cause() == VersionFlow.Cause.REPLICATION) {
                stored.keySet().removeIf(pair -> {
                    boolean isOver = pair.node().equals(flow.group().node())
                            && (pair.source().equals(flow.server())
                                    || pair.target().equals(flow.server()));
                    if (isOver && open.containsKey(pair)) {
                        all.add(open.remove(pair));
                    }
                    return isOver;
                });
            }
        }
    }
}
