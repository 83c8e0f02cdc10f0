package dsmsim.hazard;

import dsmsim.effect.FileGroup;
import dsmsim.inventory.Change;
import dsmsim.inventory.Difference;
import dsmsim.inventory.Inventory;
import dsmsim.inventory.Version;
import dsmsim.inventory.VersionKey;
import dsmsim.node.FileSpace;
import dsmsim.node.FileSpaceState;
import dsmsim.node.Node;
import dsmsim.node.ReplicationRule;
import dsmsim.replication.ControllingRule;
import dsmsim.replication.ReplicationSettings;
import dsmsim.site.Row;
import dsmsim.site.Server;
import dsmsim.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What the two servers of a pair have of a file group, and what the sender does about it.
 *
 * @param sent what the sender holds
 * @param held what the receiver holds
 * @param elsewhere what other servers hold
 * @param rule of the sender; of a file space that only the receiver has, ALL_DATA
 * @param receiverRule that of the receiver, if it knows the file space
 */
record Sides(
        FileGroup group,
        Inventory sent,
        Inventory held,
        List<Inventory> elsewhere,
        Sending sending,
        ReplicationRule rule,
        Optional<ReplicationRule> receiverRule) {
    static final Predicate<Version> ALL = version -> true;

    /** What a synchronisation does with a group. */
    enum Sending {
        /** The receiver gets all, and keeps nothing else. */
        ALL,
        /** The same for active versions only. */
        ACTIVE,
        /** The rule is NONE: nothing is sent, and the receiver keeps nothing. */
        NOTHING,
        /** Rule or data type are disabled: nothing is sent, and nothing deleted. */
        WITHHELD,
        /** It is deleted on the receiver since that was asked for. */
        PURGED
    }

    /** Versions that the receiver loses, and how many of them no other server has. */
    record Removal(long versions, long last) {}

    /** Only the groups of which one of the two has anything. */
    static List<Sides> of(Site site, ServerPair pair) {
        List<Sides> sides = new ArrayList<>();
        for (FileGroup group : Pairs.groups(site, pair)) {
            Inventory sent = Pairs.inventory(site, pair.source(), group);
            Inventory held = Pairs.inventory(site, pair.target(), group);
            if (!sent.isEmpty() || !held.isEmpty()) {
                Server source = pair.source(site);
                Optional<Row> filespace = FileSpace.named(source, group.node(), group.filespace());
                ReplicationRule rule = rule(source, group).orElse(ReplicationRule.ALL_DATA);
                sides.add(new Sides(
                        group,
                        sent,
                        held,
                        elsewhere(site, pair, group),
                        filespace.isPresent() ? sending(source, filespace.get(), rule, group) : Sending.ALL,
                        rule,
                        rule(pair.target(site), group)));
            }
        }
        return sides;
    }

    private static Optional<ReplicationRule> rule(Server server, FileGroup group) {
        Optional<Row> node = server.find(Node.TYPE, group.node());
        Optional<Row> filespace = FileSpace.named(server, group.node(), group.filespace());
        return node.isEmpty() || filespace.isEmpty()
                ? Optional.empty()
                : Optional.of(ControllingRule.of(server, node.get(), filespace.get(), group.type())
                        .rule());
    }

    private static Sending sending(Server source, Row filespace, ReplicationRule rule, FileGroup group) {
        FileSpaceState state = filespace.get(FileSpace.state(group.type()));
        if (state == FileSpaceState.DISABLED || rule.isRule() && !source.setting(ReplicationSettings.enabled(rule))) {
            return Sending.WITHHELD;
        }
        if (state == FileSpaceState.PURGEDATA) {
            return Sending.PURGED;
        }
        if (!rule.isRule()) {
            return Sending.NOTHING;
        }
        return rule.isActiveOnly() ? Sending.ACTIVE : Sending.ALL;
    }

    private static List<Inventory> elsewhere(Site site, ServerPair pair, FileGroup group) {
        List<Inventory> others = new ArrayList<>(0);
        for (String server : site.servers().keySet()) {
            if (!server.equals(pair.source()) && !server.equals(pair.target())) {
                Inventory inventory = Pairs.inventory(site, server, group);
                if (!inventory.isEmpty()) {
                    others.add(inventory);
                }
            }
        }
        return others;
    }

    /** Whether the receiver would send what the sender does not. */
    boolean isRuledOtherwise() {
        return receiverRule.filter(ReplicationRule::isRule).isPresent() && !rule.isRule();
    }

    /** What only the receiver has, as far as it is counted. */
    Removal receiverOnly(Predicate<Version> counted) {
        return removed(sent, counted);
    }

    /** What the receiver would not have any more if it had only what is wanted. */
    Removal removed(Inventory wanted, Predicate<Version> counted) {
        if (wanted.isEmpty() && sent.isEmpty() && elsewhere.isEmpty() && counted == ALL) {
            return new Removal(held.versions(), held.versions());
        }
        // What is not wanted is not sent either, where all that is sent is wanted: then nobody need look there.
        List<Inventory> others = new ArrayList<>(elsewhere);
        if (wanted != sent) {
            others.add(sent);
        }
        long versions = 0;
        long last = 0;
        Difference difference = Difference.between(held, wanted);
        while (difference.hasNext()) {
            Change change = difference.next();
            if (change instanceof Change.Delete && counted.test(change.version())) {
                versions++;
                last += isReadable(others, change.key()) ? 0 : 1;
            }
        }
        return new Removal(versions, last);
    }

    /** How many versions only the sender has. */
    long senderOnly() {
        if (held.isEmpty()) {
            return sent.versions();
        }
        long versions = 0;
        Difference difference = Difference.between(held, sent);
        while (difference.hasNext()) {
            versions += difference.next() instanceof Change.Add ? 1 : 0;
        }
        return versions;
    }

    private static boolean isReadable(List<Inventory> others, VersionKey key) {
        for (Inventory other : others) {
            if (other.find(key).filter(copy -> !copy.damaged()).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
