package dsmsim.hazard;

import dsmsim.effect.FileGroup;
import dsmsim.inventory.Change;
import dsmsim.inventory.Difference;
import dsmsim.inventory.Inventory;
import dsmsim.node.FileSpace;
import dsmsim.node.Node;
import dsmsim.node.ReplicationMode;
import dsmsim.rehearsal.Rehearsal;
import dsmsim.rehearsal.RehearsedStep;
import dsmsim.replication.ControllingRule;
import dsmsim.replication.Levels;
import dsmsim.replication.Partners;
import dsmsim.replication.ReplicationSettings;
import dsmsim.site.Row;
import dsmsim.site.Server;
import dsmsim.site.Site;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A source takes versions for replicated that its target does not have any more, since they were deleted there by something
 * else than replication. Not meant are targets whose own policies may delete, rules for active versions, under which the
 * target rightly has less, and processes under way.
 */
final class StaleBookkeeping implements HazardRule {

    @Override
    public void find(Rehearsal rehearsal, Findings findings) {
        Map<ServerPair, Map<FileGroup, Long>> stale = new LinkedHashMap<>();
        Set<ServerPair> pairs = Set.of();
        for (RehearsedStep step : rehearsal.steps()) {
            boolean isFirst = step.number() == 1;
            Set<ServerPair> before = pairs;
            if (isFirst || Pairs.mayChange(step)) {
                pairs = Pairs.of(step.site(), ReplicationMode.SEND, ReplicationMode.RECEIVE);
                stale.keySet().retainAll(pairs);
            }
            for (ServerPair pair : pairs) {
                boolean isOther = isFirst || step.effects().concerns(pair.node()) || !before.contains(pair);
                if (isOther && pair.source(step.site()).processes().isEmpty()) {
                    stale.put(pair, missing(step.site(), pair));
                }
            }
            stale.forEach(
                    (pair, groups) -> groups.forEach((group, missing) -> found(step, pair, group, missing, findings)));
        }
    }

    /** How many versions of each group a source is wrong about; only those of which there are any. */
    private static Map<FileGroup, Long> missing(Site site, ServerPair pair) {
        Map<FileGroup, Long> all = new TreeMap<>();
        Server source = pair.source(site);
        String target = source.setting(ReplicationSettings.TARGET);
        if (Partners.isDissimilar(source, target)) {
            return all;
        }
        for (FileGroup group : Pairs.groups(site, pair)) {
            Optional<Row> filespace = FileSpace.named(source, group.node(), group.filespace());
            if (filespace.isPresent() && !isActiveOnly(source, filespace.get(), group)) {
                Inventory known = source.inventory(
                        FileSpace.key(filespace.get(), group.type()).at(target));
                long missing = missing(known, Pairs.inventory(site, pair.target(), group));
                if (missing > 0) {
                    all.put(group, missing);
                }
            }
        }
        return all;
    }

    private static boolean isActiveOnly(Server source, Row filespace, FileGroup group) {
        Row node = source.find(Node.TYPE, group.node()).orElseThrow();
        return ControllingRule.of(source, node, filespace, group.type()).rule().isActiveOnly();
    }

    private static long missing(Inventory known, Inventory there) {
        if (known == there || known.isEmpty()) {
            return 0;
        }
        if (there.isEmpty()) {
            return known.versions();
        }
        long missing = 0;
        Difference difference = Difference.between(known, there);
        while (difference.hasNext()) {
            missing += difference.next() instanceof Change.Delete ? 1 : 0;
        }
        return missing;
    }

    private static void found(RehearsedStep step, ServerPair pair, FileGroup group, long missing, Findings findings) {
        boolean isOld = pair.source(step.site()).level().isBefore(Levels.V7_1_1);
        findings.add(
                step,
                pair.source(),
                group.toString(),
                missing,
                pair.source() + " takes " + Pairs.versions(missing) + " of " + group + " for replicated that "
                        + pair.target() + " does not have: REPLICATE NODE may pass over them.",
                isOld
                        ? "REMOVE REPLNODE " + pair.node() + " on both servers, and synchronise from " + pair.source()
                                + "."
                        : "REPLICATE NODE " + pair.node() + " FORCERECONCILE=YES on " + pair.source()
                                + " compares the two servers file by file.");
    }
}
