package dsmsim.hazard;

import dsmsim.effect.VersionFlow;
import dsmsim.node.ReplicationMode;
import dsmsim.rehearsal.Rehearsal;
import dsmsim.rehearsal.RehearsedStep;
import dsmsim.site.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The synchronisations of a rehearsal. */
final class Synchronisations {
    private final List<RehearsedStep> steps;
    private final List<Synchronisation> all = new ArrayList<>();
    private final Map<ServerPair, List<Synchronisation>> byPair = new HashMap<>();

    private Synchronisations(List<RehearsedStep> steps) {
        this.steps = steps;
    }

    static Synchronisations of(Rehearsal rehearsal) {
        Synchronisations found = new Synchronisations(rehearsal.steps());
        if (!rehearsal.steps().isEmpty()) {
            found.find(rehearsal.start());
        }
        return found;
    }

    private void find(Site start) {
        Set<ServerPair> armed = armed(start);
        Set<ServerPair> over = new LinkedHashSet<>();
        for (RehearsedStep step : steps) {
            for (ServerPair pair : armed) {
                if (!over.contains(pair) && runs(step, pair)) {
                    RehearsedStep last = steps.get(Math.max(0, step.number() - 2));
                    add(new Synchronisation(pair, last, step.before(), Optional.of(step)));
                    over.add(pair);
                }
            }
            if (Pairs.mayChange(step)) {
                armed = armed(step.site());
                over.retainAll(armed);
            }
        }
        RehearsedStep last = steps.get(steps.size() - 1);
        for (ServerPair pair : armed) {
            if (!over.contains(pair)) {
                add(new Synchronisation(pair, last, last.site(), Optional.empty()));
            }
        }
    }

    private void add(Synchronisation found) {
        all.add(found);
        byPair.computeIfAbsent(found.pair(), any -> new ArrayList<>(1)).add(found);
    }

    private static Set<ServerPair> armed(Site site) {
        return Pairs.of(site, ReplicationMode.SYNCSEND, ReplicationMode.SYNCRECEIVE);
    }

    /** Whether a process of the synchronisation has done something: it may also have been started earlier. */
    private static boolean runs(RehearsedStep step, ServerPair pair) {
        if (step.before() == step.site() || !step.effects().concerns(pair.node())) {
            return false;
        }
        boolean isTyped = step.is("REPLICATE NODE") && step.servers().contains(pair.source());
        boolean isOver = Pairs.mode(step.site(), pair.source(), pair.node()) == ReplicationMode.SEND;
        return isTyped || isOver || hasTransferred(step, pair);
    }

    private static boolean hasTransferred(RehearsedStep step, ServerPair pair) {
        for (VersionFlow flow : step.flows()) {
            if (flow.group().node().equals(pair.node())
                    && flow.server().equals(pair.target())
                    && (flow.received() > 0 || flow.cause() == VersionFlow.Cause.REPLICATION)) {
                return true;
            }
        }
        return false;
    }

    /** In order. */
    List<Synchronisation> all() {
        return all;
    }

    /** The first one of a node between two servers that runs after a step, or could. */
    Optional<Synchronisation> next(ServerPair pair, RehearsedStep step) {
        Synchronisation next = null;
        for (ServerPair each : List.of(pair, pair.reversed())) {
            for (Synchronisation found : byPair.getOrDefault(each, List.of())) {
                boolean isAfter = found.last().number() >= step.number();
                if (isAfter
                        && (next == null || found.last().number() < next.last().number())) {
                    next = found;
                }
            }
        }
        return Optional.ofNullable(next);
    }

    /**
     * The step in which the receiver of a synchronisation was last the sender of another one, as technote's step 9 is for
     * step 12: what it holds beyond that, it has got later.
     */
    Optional<RehearsedStep> storedSince(Synchronisation synchronisation) {
        Optional<RehearsedStep> since = Optional.empty();
        for (Synchronisation other : byPair.getOrDefault(synchronisation.pair().reversed(), List.of())) {
            if (other.run().isPresent()
                    && other.run().get().number() <= synchronisation.last().number()) {
                since = other.run();
            }
        }
        return since;
    }
}
