package dsmsim.replication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dsmsim.inventory.Inventory;
import dsmsim.inventory.Version;
import dsmsim.node.FileSpace;
import dsmsim.node.FileSpaceState;
import dsmsim.node.Node;
import dsmsim.node.ReplicationMode;
import dsmsim.replication.Histories.Replication;
import dsmsim.replication.Histories.Step;
import dsmsim.replication.Trio.Place;
import dsmsim.site.DataType;
import dsmsim.site.Row;
import dsmsim.site.Server;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What holds of replications among three servers, whatever clients and administrators have done before: rules and states
 * have been changed, data has been deleted or damaged, replications were partial, targets and roles have changed.
 */
class ReplicationSitesLawsTest {
    private static final Pattern PREVIEW =
            Pattern.compile("SIM0024I Preview of node (\\w+): Files current: ([\\d,]+)\\. "
                    + "Files to replicate: ([\\d,]+)\\. Files to update: ([\\d,]+)\\. Files to delete: ([\\d,]+)\\.");
    private static final Pattern UNREADABLE =
            Pattern.compile("SIM0046W Files of node (\\w+) that cannot be sent .*: ([\\d,]+)\\.");
    private static final Pattern RECOVERED =
            Pattern.compile("SIM0047I Damaged files of node (\\w+) that would be recovered .*: ([\\d,]+)\\.");

    @Provide
    Arbitrary<List<Step>> history() {
        return Histories.of(true, true);
    }

    /** At last rules change. */
    @Provide
    Arbitrary<List<Step>> ruled() {
        return Histories.followed(
                Histories.of(true, true),
                List.of(Histories.whole(), Histories.rules(), Histories.clientWork(), Histories.clientWork()));
    }

    /** At last something may be lost on the target. */
    @Provide
    Arbitrary<List<Step>> lost() {
        return Histories.followed(
                Histories.of(false, false), List.of(Histories.whole(), Histories.deletions(), Histories.clientWork()));
    }

    /** The same, and something may be damaged. */
    @Provide
    Arbitrary<List<Step>> lostOrDamaged() {
        return Histories.followed(
                Histories.of(true, false), List.of(Histories.whole(), Histories.deletions(), Histories.clientWork()));
    }

    /** At last another server comes; the source decides what expires. */
    @Provide
    Arbitrary<List<Step>> contested() {
        return Histories.followed(Histories.of(true, false), List.of(Histories.whole(), Histories.rivals()));
    }

    @Provide
    Arbitrary<Replication> replication() {
        return Histories.replications();
    }

    private static Trio after(List<Step> history) {
        Trio trio = new Trio();
        history.forEach(
                step -> trio.run(trio.named(step.server()), step.commands().toArray(String[]::new)));
        return trio;
    }

    /** Every number that a preview gives of a node is that of the run that follows. */
    @Property(tries = 120, seed = "1", edgeCases = EdgeCasesMode.NONE)
    void aPreviewTellsWhatTheRunWillDo(
            @ForAll("history") List<Step> history, @ForAll("replication") Replication asked) {
        Trio trio = after(history);
        Replication last = asked.on(trio.named(asked.server()));
        String preview = trio.run(last.server(), last.command(" PREVIEW=YES"));
        int process = trio.server(last.server()).lastProcess() + 1;
        String reply = trio.run(last.server(), last.command(" WAIT=YES"));
        Map<String, List<Long>> told = new TreeMap<>();
        for (Matcher found = PREVIEW.matcher(preview); found.find(); ) {
            String node = found.group(1);
            long unreadable = number(UNREADABLE, node, preview);
            told.put(
                    node,
                    List.of(
                            number(found.group(2)),
                            number(found.group(3)),
                            unreadable,
                            number(found.group(4)),
                            number(found.group(5)),
                            number(RECOVERED, node, preview)));
        }
        Map<String, List<Long>> done = new TreeMap<>();
        for (String node : told.keySet()) {
            Counters total =
                    ReplicationRecord.total(ReplicationRecord.ofProcess(trio.server(last.server()), process, node));
            assertEquals(total.toReplicate() - total.notReplicated(), total.replicated(), reply);
            assertEquals(total.toUpdate(), total.updated(), reply);
            assertEquals(total.toDelete(), total.deleted(), reply);
            done.put(
                    node,
                    List.of(
                            total.current(),
                            total.replicated(),
                            total.notReplicated(),
                            total.updated(),
                            total.deleted(),
                            total.recovered()));
        }
        assertEquals(told, done, () -> preview + "\n" + reply);
    }

    private static long number(Pattern pattern, String node, String text) {
        for (Matcher found = pattern.matcher(text); found.find(); ) {
            if (found.group(1).equals(node)) {
                return number(found.group(2));
            }
        }
        return 0;
    }

    private static long number(String text) {
        return Long.parseLong(text.replace(",", ""));
    }

    /** A logical file space of the source, with what decides on it. */
    private record Logical(Row node, Row filespace, DataType type, ControllingRule rule, boolean isEligible) {
        String nodeName() {
            return node.get(Node.NAME);
        }

        String name() {
            return filespace.get(FileSpace.NAME);
        }

        Place at(String server) {
            return new Place(server, nodeName(), name(), type);
        }
    }

    private static List<Logical> logical(Server source, Replication last) {
        List<Logical> all = new ArrayList<>();
        for (Row node : source.all(Node.TYPE).values()) {
            for (Row filespace : source.under(FileSpace.TYPE, node.get(Node.NAME))) {
                for (DataType type : DataType.values()) {
                    ControllingRule rule = ControllingRule.of(source, node, filespace, type);
                    boolean isEligible = last.names(node.get(Node.NAME))
                            && last.asksFor(filespace.get(FileSpace.NAME), type)
                            && rule.sends(source, filespace, type)
                            && last.covers(rule);
                    all.add(new Logical(node, filespace, type, rule, isEligible));
                }
            }
        }
        return all;
    }

    /** Data that is not eligible is not touched on any other server; a rule of NONE and PURGEDATA are laws of their own. */
    @Property(tries = 120, seed = "2", edgeCases = EdgeCasesMode.NONE)
    void whatIsNotEligibleStays(@ForAll("ruled") List<Step> history, @ForAll("replication") Replication asked) {
        Trio trio = after(history);
        Replication last = asked.on(trio.named(asked.server()));
        List<Logical> all = logical(trio.server(last.server()), last);
        Map<Place, Inventory> before = trio.inventories();
        String reply = trio.run(last.server(), last.command(" WAIT=YES"));
        Map<Place, Inventory> after = trio.inventories();
        for (Logical each : all) {
            boolean purges = each.filespace().get(FileSpace.state(each.type())) == FileSpaceState.PURGEDATA;
            boolean isShared = each.rule().rule().isRule()
                    || each.node().get(Node.REPL_MODE) != ReplicationMode.SYNCSEND
                    || !last.isWhole();
            boolean isNamed = last.names(each.nodeName()) && last.asksFor(each.name(), each.type());
            if (!each.isEligible() && (!isNamed || isShared && !purges)) {
                for (String server : Trio.SERVERS) {
                    if (!server.equals(last.server())) {
                        assertEquals(before.get(each.at(server)), after.get(each.at(server)), each.at(server) + reply);
                    }
                }
            }
        }
    }

    /**
     * After a successful whole replication under rules for all data, source and target have the same, and a synchronisation
     * is over or the reply says why it is not.
     */
    @Property(tries = 120, seed = "3", edgeCases = EdgeCasesMode.NONE)
    void afterAWholeReplicationBothHaveTheSame(
            @ForAll("lost") List<Step> history, @ForAll("replication") Replication asked) {
        Trio trio = after(history);
        Replication last = asked.on(trio.named(asked.server()));
        Server source = trio.server(last.server());
        String target = source.setting(ReplicationSettings.TARGET);
        Replication whole = new Replication(last.server(), last.nodes(), "");
        List<Logical> all = logical(source, whole);
        String reply = trio.run(last.server(), whole.command(" WAIT=YES"));
        if (!reply.contains("SUCCESS")) {
            return;
        }
        Map<Place, Inventory> after = trio.inventories();
        for (Logical each : all) {
            boolean isReplicated = reply.contains("Replication of node " + each.nodeName() + " completed");
            if (isReplicated && each.isEligible() && !each.rule().rule().isActiveOnly()) {
                assertEquals(after.get(each.at(last.server())), after.get(each.at(target)), each.at(target) + reply);
            }
            Row node =
                    trio.server(last.server()).find(Node.TYPE, each.nodeName()).orElseThrow();
            assertEquals(
                    isReplicated && node.get(Node.REPL_MODE) == ReplicationMode.SYNCSEND,
                    reply.contains("SIM0044W Node " + each.nodeName() + " stays"),
                    reply);
        }
    }

    /**
     * A source believes the target to have nothing that it has not, of what has just been replicated under a rule for all
     * data. (Under ACTIVE_DATA it takes for done what it has left out.)
     */
    @Property(tries = 120, seed = "4", edgeCases = EdgeCasesMode.NONE)
    void whatIsKnownOfTheTargetIsThere(
            @ForAll("lostOrDamaged") List<Step> history, @ForAll("replication") Replication asked) {
        Trio trio = after(history);
        Replication last = asked.on(trio.named(asked.server()));
        Server before = trio.server(last.server());
        String target = before.setting(ReplicationSettings.TARGET);
        List<Logical> all = logical(before, last);
        String reply = trio.run(last.server(), last.command(" WAIT=YES"));
        Server source = trio.server(last.server());
        for (Logical each : all) {
            boolean isReplicated = reply.contains("Replication of node " + each.nodeName() + " completed");
            if (isReplicated && each.isEligible() && !each.rule().rule().isActiveOnly()) {
                Inventory known = source.inventory(
                        FileSpace.key(each.filespace(), each.type()).at(target));
                Inventory held = trio.inventories().getOrDefault(each.at(target), Inventory.EMPTY);
                for (Version version : known) {
                    assertTrue(held.find(version.key()).isPresent(), () -> each.at(target) + " " + version + reply);
                }
            }
        }
    }

    /** Of what others do, only a replication from its primary server changes a replica. */
    @Property(tries = 120, seed = "5", edgeCases = EdgeCasesMode.NONE)
    void aReplicaIsItsPrimarysOnly(@ForAll("contested") List<Step> history, @ForAll("replication") Replication asked) {
        Trio trio = after(history);
        Replication last = asked.on(trio.named(asked.server()));
        Map<Place, Inventory> before = trio.inventories();
        Map<Place, String> primaries = new TreeMap<>();
        for (Place place : before.keySet()) {
            Row node = trio.server(place.server()).find(Node.TYPE, place.node()).orElseThrow();
            String primary = node.get(Node.PRIMARY_SERVER);
            if (node.get(Node.REPL_MODE) == ReplicationMode.RECEIVE && !primary.isEmpty()) {
                primaries.put(place, primary);
            }
        }
        String reply = trio.run(
                last.server(),
                "SIMULATE BACKUP N1 /FS1 FILES=3",
                "SIMULATE BACKUP N2 /FS1 FILES=3",
                "EXPIRE INVENTORY WAIT=YES",
                last.command(" WAIT=YES"));
        Map<Place, Inventory> after = trio.inventories();
        primaries.forEach((place, primary) -> {
            if (!primary.equals(last.server())) {
                Optional<Inventory> now = Optional.ofNullable(after.get(place));
                assertEquals(Optional.of(before.get(place)), now, place + reply);
            }
        });
    }
}
