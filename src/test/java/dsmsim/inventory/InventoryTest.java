package dsmsim.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InventoryTest {
    private static final long MONDAY = 1_700_000_000;
    private static final long TUESDAY = MONDAY + 86_400;

    @Test
    void aBackupMakesTheFormerVersionInactive() {
        Inventory inventory =
                Inventory.EMPTY.backUp(0, 2, 100, MONDAY, "STANDARD").backUp(1, 1, 150, TUESDAY, "MONTHLY");
        assertEquals(
                List.of(
                        new Version(0, MONDAY, 100, 0, "STANDARD", false),
                        new Version(1, MONDAY, 100, TUESDAY, "STANDARD", false),
                        new Version(1, TUESDAY, 150, 0, "MONTHLY", false)),
                list(inventory));
        assertEquals(3, inventory.versions());
        assertEquals(2, inventory.activeVersions());
        assertEquals(350, inventory.bytes());
        assertEquals(
                Map.of("STANDARD", new Counts(2, 200), "MONTHLY", new Counts(1, 150)), inventory.managementClasses());
    }

    @Test
    void aBackupWithinTheSameSecondReplacesTheVersion() {
        Inventory inventory =
                Inventory.EMPTY.backUp(0, 1, 100, MONDAY, "STANDARD").backUp(0, 1, 200, MONDAY, "STANDARD");
        assertEquals(List.of(new Version(0, MONDAY, 200, 0, "STANDARD", false)), list(inventory));
    }

    @Test
    void archivesStandSideBySide() {
        Inventory inventory =
                Inventory.EMPTY.archive(0, 1, 100, TUESDAY, "STANDARD").archive(0, 1, 100, MONDAY, "STANDARD");
        assertEquals(2, inventory.activeVersions());
        assertEquals(MONDAY, inventory.iterator().next().inserted());
    }

    @Test
    void aMigratedFileIsThereOnce() {
        Inventory inventory =
                Inventory.EMPTY.migrate(0, 3, 100, MONDAY, "STANDARD").migrate(1, 1, 200, TUESDAY, "STANDARD");
        assertEquals(3, inventory.versions());
        assertEquals(List.of(new Version(1, TUESDAY, 200, 0, "STANDARD", false)), list(inventory.of(1, 1)));
    }

    @Test
    void erasedFilesTurnInactiveAndDeletedOnesVanish() {
        Inventory inventory = Inventory.EMPTY.backUp(0, 4, 100, MONDAY, "STANDARD");
        assertEquals(2, inventory.deactivate(1, 2, TUESDAY).activeVersions());
        assertEquals(4, inventory.deactivate(1, 2, TUESDAY).versions());
        assertEquals(2, inventory.deactivate(1, 2, TUESDAY).active().versions());
        assertEquals(2, inventory.delete(1, 2).versions());
        assertTrue(inventory.delete(0, 4).isEmpty());
    }

    @Test
    void damageIsOneServersOwn() {
        Inventory source = Inventory.EMPTY.backUp(0, 5000, 100, MONDAY, "STANDARD");
        Inventory damaged = source.damage(10, 3);
        assertEquals(3, damaged.damaged());
        assertEquals(0, source.damaged());
        assertEquals(List.of(10, 11, 12), files(damaged.damagedVersions()));
        assertSame(source.blocks().get(0).columns(), damaged.blocks().get(0).columns());
        assertFalse(Difference.between(source, damaged).hasNext());

        Inventory repaired = damaged.repair(version -> version.file() != 11);
        assertEquals(List.of(11), files(repaired.damagedVersions()));
        assertEquals(source, repaired.repair(0, 5000));
    }

    @Test
    void expirationKnowsNewerVersionsAndWhetherTheFileIsActive() {
        Inventory inventory = Inventory.EMPTY
                .backUp(0, 2, 100, MONDAY, "STANDARD")
                .backUp(0, 2, 100, TUESDAY, "STANDARD")
                .backUp(0, 2, 100, TUESDAY + 60, "STANDARD")
                .deactivate(1, 1, TUESDAY + 120);
        Retention twoOfExistingAndOneOfDeleted =
                (version, newerVersions, fileIsActive) -> newerVersions < (fileIsActive ? 2 : 1);
        Inventory kept = inventory.retain(twoOfExistingAndOneOfDeleted);
        assertEquals(List.of(0, 0, 1), files(kept));
        assertEquals(Optional.empty(), kept.find(new VersionKey(0, MONDAY)));
        assertTrue(kept.find(new VersionKey(1, TUESDAY + 60)).isPresent());
    }

    @Test
    void anEditKeepsTheBlocksItDoesNotTouch() {
        Inventory before = Inventory.EMPTY.backUp(0, 20_000, 100, MONDAY, "STANDARD");
        Inventory after = before.backUp(10_000, 1, 100, TUESDAY, "STANDARD");
        List<Block> kept = new ArrayList<>(before.blocks());
        kept.retainAll(after.blocks());
        assertEquals(before.blocks().size() - 1, kept.size());
    }

    @Test
    void anEditWithoutEffectReturnsTheSameInventory() {
        Inventory inventory =
                Inventory.EMPTY.backUp(0, 10_000, 100, MONDAY, "STANDARD").deactivate(0, 5000, TUESDAY);
        assertSame(inventory, inventory.deactivate(100, 200, TUESDAY));
        assertSame(inventory, inventory.delete(10_000, 5));
        assertSame(inventory, inventory.repair(0, 10_000));
        assertSame(inventory, inventory.retain((version, newerVersions, fileIsActive) -> true));
        assertSame(inventory, inventory.apply(List.of(new Change.Delete(new Version(7, 1, 1, 0, "", false)))));
        Inventory active = inventory.active();
        assertSame(active, active.active());
    }

    @Test
    void manySmallEditsDoNotLeaveManySmallBlocks() {
        Inventory inventory = Inventory.ofBlocks(16);
        for (int file = 0; file < 1000; file++) {
            inventory = inventory.backUp(file * 7 % 1000, 1, 100, MONDAY, "STANDARD");
        }
        assertEquals(1000, inventory.versions());
        assertTrue(inventory.blocks().size() <= 1000 / 4, inventory.blocks().size() + " blocks");
    }

    @Test
    void aBlockThatGetsSmallIsJoinedWithASmallNeighbour() {
        Inventory inventory = Inventory.ofBlocks(16).backUp(0, 24, 100, MONDAY, "STANDARD");
        assertEquals(List.of(12, 12), rows(inventory));
        assertEquals(List.of(12, 6), rows(inventory.delete(12, 6)));
        assertEquals(List.of(10), rows(inventory.delete(12, 6).delete(0, 8)));
        assertEquals(List.of(10), rows(inventory.delete(0, 8).delete(12, 6)));
    }

    @Test
    void smallBlocksFarFromAnEditAreLeftAlone() {
        Inventory small = Inventory.ofBlocks(2).backUp(0, 8, 100, MONDAY, "STANDARD");
        Inventory inventory = Inventory.ofBlocks(16)
                .backUp(0, 8, 100, MONDAY, "STANDARD")
                .backUp(20, 16, 100, MONDAY, "STANDARD")
                .adopt(small);
        Inventory edited = inventory.deactivate(30, 1, TUESDAY);
        assertEquals(small.blocks(), edited.blocks().subList(0, 4));
    }

    @Test
    void aRangeMustBeOne() {
        assertEquals(
                1,
                Inventory.EMPTY
                        .backUp(Integer.MAX_VALUE, 1, 1, MONDAY, "STANDARD")
                        .versions());
        assertThrows(IllegalArgumentException.class, () -> Inventory.EMPTY.delete(-1, 1));
        assertThrows(IllegalArgumentException.class, () -> Inventory.EMPTY.of(0, -1));
        assertThrows(
                IllegalArgumentException.class,
                () -> Inventory.EMPTY.backUp(Integer.MAX_VALUE, 2, 1, MONDAY, "STANDARD"));
    }

    private static List<Version> list(Iterable<Version> versions) {
        List<Version> list = new ArrayList<>();
        versions.forEach(list::add);
        return list;
    }

    private static List<Integer> rows(Inventory inventory) {
        return inventory.blocks().stream().map(Block::rows).toList();
    }

    private static List<Integer> files(Iterable<Version> versions) {
        List<Integer> files = new ArrayList<>();
        versions.forEach(version -> files.add(version.file()));
        return files;
    }
}
