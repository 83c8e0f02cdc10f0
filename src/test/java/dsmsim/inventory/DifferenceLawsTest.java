package dsmsim.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every two inventories. */
class DifferenceLawsTest {

    /** Two inventories with a common past, so that they share blocks, or without one. */
    record Pair(Inventory have, Inventory want) {}

    @Property(tries = 400, seed = "7", edgeCases = EdgeCasesMode.NONE)
    void theChangesAreThoseOfTheModel(@ForAll("pairs") Pair pair) {
        List<Change> expected =
                changes(Model.of(pair.have).map(), Model.of(pair.want).map());
        assertEquals(expected, Difference.between(pair.have, pair.want).next(Integer.MAX_VALUE));
    }

    @Property(tries = 400, seed = "8", edgeCases = EdgeCasesMode.NONE)
    void applyingTheChangesGivesTheWantedInventory(@ForAll("pairs") Pair pair, @ForAll("sizes") int batchSize) {
        Inventory replica = replicate(pair.have, pair.want, batchSize);
        assertFalse(Difference.between(replica, pair.want).hasNext());
        for (Version version : replica.damagedVersions()) {
            assertTrue(pair.have.find(version.key()).orElseThrow().damaged(), "what arrives is readable");
        }
    }

    @Property(tries = 400, seed = "9", edgeCases = EdgeCasesMode.NONE)
    void adoptingChangesNothing(@ForAll("pairs") Pair pair) {
        Inventory adopted = pair.have.adopt(pair.want);
        assertEquals(list(pair.have), list(adopted));
        assertEquals(pair.have, adopted);
        assertEquals(pair.have.hashCode(), adopted.hashCode());
        assertSame(adopted, adopted.adopt(pair.want));
    }

    @Property(tries = 400, seed = "10", edgeCases = EdgeCasesMode.NONE)
    void everyBlockThatBothHoldIsSharedAfterAdopting(@ForAll("pairs") Pair pair) {
        List<Columns> shared = columns(pair.have.adopt(pair.want));
        Map<VersionKey, Version> have =
                Model.of(pair.have.repair(0, Edit.FILES * 2)).map();
        for (Block block : pair.want.blocks()) {
            VersionKey first = block.version(0).key();
            VersionKey last = block.version(block.rows() - 1).key();
            List<Version> mine = List.copyOf(((TreeMap<VersionKey, Version>) have)
                    .subMap(first, true, last, true)
                    .values());
            assertEquals(mine.equals(undamaged(block)), shared.contains(block.columns()));
        }
    }

    @Property(tries = 200, seed = "11", edgeCases = EdgeCasesMode.NONE)
    void anAdoptedReplicaConsistsOfTheSourcesBlocks(@ForAll("pairs") Pair pair, @ForAll("sizes") int batchSize) {
        Inventory replica = replicate(pair.have, pair.want, batchSize).adopt(pair.want);
        assertEquals(columns(pair.want), columns(replica));
    }

    @Property(tries = 300, seed = "12", edgeCases = EdgeCasesMode.NONE)
    void equalityIsThatOfTheVersions(@ForAll("pairs") Pair pair) {
        assertEquals(list(pair.have).equals(list(pair.want)), pair.have.equals(pair.want));
    }

    private static Inventory replicate(Inventory have, Inventory want, int batchSize) {
        Inventory replica = have;
        VersionKey last = VersionKey.START;
        List<Change> batch = Difference.between(replica, want, last).next(batchSize);
        while (!batch.isEmpty()) {
            replica = replica.apply(batch);
            last = batch.get(batch.size() - 1).key();
            batch = Difference.between(replica, want, last).next(batchSize);
        }
        return replica;
    }

    private static List<Change> changes(Map<VersionKey, Version> have, Map<VersionKey, Version> want) {
        Map<VersionKey, Change> changes = new TreeMap<>();
        have.forEach((key, version) -> changes.put(key, new Change.Delete(version)));
        want.forEach((key, version) -> {
            Version old = have.get(key);
            if (old == null) {
                changes.put(key, new Change.Add(version));
            } else if (old.withDamaged(false).equals(version.withDamaged(false))) {
                changes.remove(key);
            } else {
                changes.put(key, new Change.Update(old, version));
            }
        });
        return List.copyOf(changes.values());
    }

    private static List<Columns> columns(Inventory inventory) {
        return inventory.blocks().stream().map(Block::columns).toList();
    }

    private static List<Version> undamaged(Block block) {
        List<Version> versions = new ArrayList<>();
        for (int row = 0; row < block.rows(); row++) {
            versions.add(block.version(row).withDamaged(false));
        }
        return versions;
    }

    private static List<Version> list(Inventory inventory) {
        List<Version> list = new ArrayList<>();
        inventory.forEach(list::add);
        return list;
    }

    @Provide
    Arbitrary<Integer> sizes() {
        return Arbitraries.integers().between(1, 12);
    }

    @Provide
    Arbitrary<Pair> pairs() {
        Arbitrary<List<Edit>> few = Edit.any().list().ofMaxSize(4);
        Arbitrary<List<Edit>> past = Edit.any().list().ofMaxSize(10);
        Arbitrary<Integer> capacity = Arbitraries.integers().between(1, 9);
        Arbitrary<Pair> related = Combinators.combine(capacity, past, few, few).as((size, common, left, right) -> {
            Inventory start = Edit.all(Inventory.ofBlocks(size), common);
            return new Pair(Edit.all(start, left), Edit.all(start, right));
        });
        Arbitrary<Pair> unrelated = Combinators.combine(capacity, capacity, past, few)
                .as((left, right, edits, more) -> new Pair(
                        Edit.all(Inventory.ofBlocks(left), edits),
                        Edit.all(Edit.all(Inventory.ofBlocks(right), edits), more)));
        return Arbitraries.oneOf(related, unrelated);
    }
}
