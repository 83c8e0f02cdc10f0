package dsmsim.hazard;

import dsmsim.effect.FileGroup;
import dsmsim.effect.VersionFlow;
import dsmsim.inventory.Inventory;
import dsmsim.inventory.Version;
import dsmsim.rehearsal.Rehearsal;
import dsmsim.rehearsal.RehearsedStep;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Versions of a synchronisation's receiver of which it is known how they have come to be there alone. */
final class ToldElsewhere {
    private static final Predicate<Version> NOTHING = version -> false;

    private final Synchronisations synchronisations;
    private final SplitBrain.Splits splits;
    /** The steps in which something of a group has expired. */
    private final Map<FileGroup, List<RehearsedStep>> expired = new HashMap<>();

    ToldElsewhere(Synchronisations synchronisations, Rehearsal rehearsal) {
        this.synchronisations = synchronisations;
        this.splits = SplitBrain.Splits.of(rehearsal);
        for (RehearsedStep step : rehearsal.steps()) {
            for (VersionFlow flow : step.flows()) {
                if (flow.cause() == VersionFlow.Cause.EXPIRATION) {
                    expired.computeIfAbsent(flow.group(), any -> new ArrayList<>(1))
                            .add(step);
                }
            }
        }
    }

    /** Those of a group that are no matter of {@link ReceiverOnlyVersions}. */
    Predicate<Version> of(Synchronisation synchronisation, FileGroup group) {
        ServerPair pair = synchronisation.pair();
        List<Inventory> had = new ArrayList<>(0);
        for (RehearsedStep step : expired.getOrDefault(group, List.of())) {
            if (step.number() <= synchronisation.last().number()) {
                had.add(Pairs.inventory(step.before(), pair.source(), group));
            }
        }
        List<Inventory> then = new ArrayList<>(2);
        synchronisations
                .storedSince(synchronisation)
                .ifPresent(step -> then.add(Pairs.inventory(step.before(), pair.target(), group)));
        splits.since(synchronisation).ifPresent(step -> then.add(Pairs.inventory(step.before(), pair.target(), group)));
        return had.isEmpty() && then.isEmpty() ? NOTHING : version -> isTold(version, had, then);
    }

    /** What the sender has had, or the receiver did not have then. */
    private static boolean isTold(Version version, List<Inventory> had, List<Inventory> then) {
        for (Inventory inventory : had) {
            if (inventory.find(version.key()).isPresent()) {
                return true;
            }
        }
        for (Inventory inventory : then) {
            if (inventory.find(version.key()).isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
