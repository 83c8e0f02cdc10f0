package dsmsim.replication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dsmsim.inventory.Inventory;
import dsmsim.inventory.Version;
import dsmsim.node.ReplicationMode;
import dsmsim.site.DataType;
import dsmsim.site.Site;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** What holds of every replication, whatever clients have done before. */
class ReplicationLawsTest {
    private static final String FIXED = "7.1.1.100";

    @Provide
    Arbitrary<List<String>> work() {
        Arbitrary<String> store = Combinators.combine(
                        Arbitraries.of("BACKUP", "BACKUP", "ARCHIVE", "MIGRATE"),
                        Arbitraries.of("/FS1", "/FS2"),
                        Arbitraries.integers().between(1, 40),
                        Arbitraries.integers().between(1, 25))
                .as((verb, filespace, first, files) ->
                        "SIMULATE " + verb + " NODE1 " + filespace + " FIRST=" + first + " FILES=" + files);
        Arbitrary<String> erase = Arbitraries.integers()
                .between(1, 20)
                .map(first -> "SIMULATE ERASE NODE1 /FS1 FIRST=" + first + " FILES=5");
        Arbitrary<String> wait = Arbitraries.integers().between(1, 40).map(days -> "SIMULATE CLOCK +" + days + "D");
        return Arbitraries.frequencyOf(Tuple.of(4, store), Tuple.of(1, erase), Tuple.of(2, wait))
                .list()
                .ofMaxSize(8);
    }

    @Property(tries = 60, seed = "1")
    void afterAReplicationBothServersAgree(@ForAll("work") List<String> work) {
        Pair pair = new Pair(FIXED);
        work.forEach(pair::run);
        pair.run("REPLICATE NODE NODE1 WAIT=YES");
        assertEquals(pair.inventories("PRODSRV"), pair.inventories("DRSRV"));
    }

    @Property(tries = 60, seed = "2")
    void aCancelledReplicationCanBeRunAgain(@ForAll("work") List<String> work, @ForAll @IntRange(max = 5) int steps) {
        Pair pair = new Pair(FIXED);
        work.forEach(pair::run);
        pair.run("SIMULATE LINK PRODSRV DRSRV FILERATE=7");
        pair.run("REPLICATE NODE NODE1");
        for (int step = 0; step < steps; step++) {
            pair.run("SIMULATE CLOCK +00:00:01");
        }
        pair.console().run("CANCEL REPLICATION");
        pair.run("REPLICATE NODE NODE1 WAIT=YES");
        assertEquals(pair.inventories("PRODSRV"), pair.inventories("DRSRV"));
    }

    @Property(tries = 60, seed = "3")
    void theRoleChangeLosesNothing(@ForAll("work") List<String> before, @ForAll("work") List<String> meanwhile) {
        Pair pair = new Pair(FIXED);
        before.forEach(pair::run);
        pair.run("REPLICATE NODE NODE1 WAIT=YES");
        pair.failOver();
        meanwhile.forEach(pair::run);
        List<Inventory> stored = pair.inventories("DRSRV");
        pair.prepareSynchronisation();
        assertEquals(ReplicationMode.SYNCSEND, pair.mode("DRSRV"));
        pair.run("REPLICATE NODE NODE1 WAIT=YES");
        assertEquals(ReplicationMode.SEND, pair.mode("DRSRV"));
        assertEquals(ReplicationMode.RECEIVE, pair.mode("PRODSRV"));
        pair.changeBack();
        assertEquals(ReplicationMode.SEND, pair.mode("PRODSRV"));
        assertEquals(ReplicationMode.RECEIVE, pair.mode("DRSRV"));
        assertEquals(stored, pair.inventories("PRODSRV"));
        assertEquals(stored, pair.inventories("DRSRV"));
        hasOneActiveVersionAFile(pair.inventory("PRODSRV", "/FS1", DataType.BACKUP));
        hasOneActiveVersionAFile(pair.inventory("PRODSRV", "/FS2", DataType.BACKUP));
    }

    private static void hasOneActiveVersionAFile(Inventory backups) {
        Set<Integer> active = new HashSet<>();
        for (Version version : backups) {
            assertTrue(!version.isActive() || active.add(version.file()));
        }
    }

    @Property(tries = 40, seed = "4")
    void aPreviewChangesNothing(@ForAll("work") List<String> work) {
        Pair pair = new Pair(FIXED);
        work.forEach(pair::run);
        Site before = pair.console().site();
        pair.run("REPLICATE NODE NODE1 PREVIEW=YES LISTFILES=YES");
        for (String server : List.of("PRODSRV", "DRSRV")) {
            assertEquals(
                    before.server(server).orElseThrow().inventories(),
                    pair.server(server).inventories());
        }
        assertEquals(before.clock(), pair.console().site().clock());
        assertEquals(before.clients(), pair.console().site().clients());
    }

    @Property(tries = 40, seed = "5")
    void aFailedSynchronisationLeavesTheModes(@ForAll("work") List<String> meanwhile) {
        Pair pair = new Pair(FIXED);
        pair.failOver();
        meanwhile.forEach(pair::run);
        pair.prepareSynchronisation();
        pair.run("SIMULATE BACKUP NODE1 /FS1 FIRST=100 FILES=30");
        pair.run("SIMULATE LINK PRODSRV DRSRV FILERATE=7");
        pair.run("REPLICATE NODE NODE1");
        pair.run("SIMULATE CLOCK +00:00:02");
        pair.run("SIMULATE LINK PRODSRV DRSRV STATE=DOWN");
        pair.run("SIMULATE CLOCK +00:01");
        assertEquals(ReplicationMode.SYNCSEND, pair.mode("DRSRV"));
        assertEquals(ReplicationMode.SYNCRECEIVE, pair.mode("PRODSRV"));
        pair.run("SIMULATE LINK PRODSRV DRSRV STATE=UP");
        pair.run("REPLICATE NODE NODE1 WAIT=YES");
        assertEquals(pair.inventories("DRSRV"), pair.inventories("PRODSRV"));
    }
}
