package dsmsim.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every inventory and every edit, seen against {@link Model}. */
class InventoryLawsTest {

    @Property(tries = 400, seed = "2", edgeCases = EdgeCasesMode.NONE)
    void everyEditAgreesWithTheModel(@ForAll("capacities") int capacity, @ForAll("edits") List<Edit> edits) {
        Inventory inventory = Inventory.ofBlocks(capacity);
        Model model = new Model();
        for (Edit edit : edits) {
            Inventory before = inventory;
            List<Version> versionsBefore = model.versions();
            inventory = edit.real().apply(before);
            edit.model().accept(model);
            assertEquals(model.versions(), list(inventory), edit::name);
            assertEquals(versionsBefore, list(before), "an edit must not change the inventory it starts from");
            assertBlocksAreSound(inventory, capacity);
        }
        assertCountsAgree(model.versions(), inventory);
    }

    @Property(tries = 200, seed = "3", edgeCases = EdgeCasesMode.NONE)
    void lookingUpAgreesWithTheModel(
            @ForAll("capacities") int capacity,
            @ForAll("edits") List<Edit> edits,
            @ForAll("files") int first,
            @ForAll("files") int count) {
        Inventory inventory = Edit.all(Inventory.ofBlocks(capacity), edits);
        Model model = Model.of(inventory);
        List<Version> expected = model.versions().stream()
                .filter(version -> version.file() >= first && version.file() < first + count)
                .toList();
        assertEquals(expected, list(inventory.of(first, count)));
        assertEquals(model.versions().stream().filter(Version::damaged).toList(), list(inventory.damagedVersions()));
        VersionKey key = new VersionKey(first, count);
        assertEquals(Optional.ofNullable(model.map().get(key)), inventory.find(key));
    }

    @Property(tries = 300, seed = "4", edgeCases = EdgeCasesMode.NONE)
    void anEditKeepsWellFilledBlocksOutsideItsRange(
            @ForAll("capacities") int capacity,
            @ForAll("edits") List<Edit> edits,
            @ForAll("files") int first,
            @ForAll("files") int count) {
        Inventory before = Edit.all(Inventory.ofBlocks(capacity), edits);
        Inventory backedUp = before.backUp(first, count, 1, 3, "STANDARD");
        Inventory deleted = before.delete(first, count);
        Inventory damaged = before.damage(first, count);
        for (Block block : before.blocks()) {
            Columns columns = block.columns();
            boolean outside = columns.file(0) >= first + count || columns.endsBefore(first, Long.MIN_VALUE);
            if (outside && block.rows() > capacity / 2) {
                assertTrue(backedUp.blocks().contains(block));
                assertTrue(deleted.blocks().contains(block));
            }
            assertTrue(damaged.blocks().stream().anyMatch(other -> other.columns() == columns));
            assertTrue(!outside || damaged.blocks().contains(block));
        }
    }

    @Property(tries = 300, seed = "5", edgeCases = EdgeCasesMode.NONE)
    void expirationKeepsWellFilledBlocksInWhichNothingIsDropped(
            @ForAll("capacities") int capacity,
            @ForAll("edits") List<Edit> edits,
            @ForAll("retentions") Retention retention) {
        Inventory before = Edit.all(Inventory.ofBlocks(capacity), edits);
        Inventory after = before.retain(retention);
        List<Version> kept = list(after);
        for (Block block : before.blocks()) {
            boolean whole = kept.containsAll(versions(block));
            assertTrue(!whole || block.rows() <= capacity / 2 || after.blocks().contains(block));
        }
        assertSame(before, before.retain((version, newerVersions, fileIsActive) -> true));
    }

    @Property(tries = 200, seed = "6", edgeCases = EdgeCasesMode.NONE)
    void backupsLeaveAtMostOneActiveVersionOfAFile(
            @ForAll("capacities") int capacity, @ForAll("backUps") List<Edit> edits) {
        Inventory inventory = Edit.all(Inventory.ofBlocks(capacity), edits);
        Map<Integer, Integer> active = new HashMap<>();
        for (Version version : inventory.active()) {
            assertEquals(1, active.merge(version.file(), 1, Integer::sum));
        }
        assertEquals(active.size(), inventory.activeVersions());
    }

    private static void assertCountsAgree(List<Version> versions, Inventory inventory) {
        assertEquals(versions.isEmpty(), inventory.isEmpty());
        assertEquals(versions.size(), inventory.versions());
        assertEquals(versions.stream().filter(Version::isActive).count(), inventory.activeVersions());
        assertEquals(versions.stream().filter(Version::damaged).count(), inventory.damaged());
        assertEquals(versions.stream().mapToLong(Version::size).sum(), inventory.bytes());
        Map<String, Counts> counts = new HashMap<>();
        versions.forEach(
                version -> counts.merge(version.managementClass(), new Counts(1, version.size()), Counts::plus));
        assertEquals(counts, inventory.managementClasses());
    }

    private static void assertBlocksAreSound(Inventory inventory, int capacity) {
        VersionKey last = VersionKey.START;
        for (Block block : inventory.blocks()) {
            assertTrue(block.rows() >= 1 && block.rows() <= capacity);
            for (Version version : versions(block)) {
                assertTrue(last.compareTo(version.key()) < 0);
                last = version.key();
            }
        }
    }

    private static List<Version> versions(Block block) {
        List<Version> versions = new ArrayList<>();
        for (int row = 0; row < block.rows(); row++) {
            versions.add(block.version(row));
        }
        return versions;
    }

    private static List<Version> list(Iterable<Version> versions) {
        List<Version> list = new ArrayList<>();
        versions.forEach(list::add);
        return list;
    }

    @Provide
    Arbitrary<Integer> capacities() {
        return Arbitraries.integers().between(1, 9);
    }

    @Provide
    Arbitrary<Integer> files() {
        return Arbitraries.integers().between(0, Edit.FILES);
    }

    @Provide
    Arbitrary<List<Edit>> edits() {
        return Edit.any().list().ofMaxSize(15);
    }

    @Provide
    Arbitrary<List<Edit>> backUps() {
        return Edit.backUps().list().ofMaxSize(15);
    }

    @Provide
    Arbitrary<Retention> retentions() {
        return Edit.retentions();
    }
}
