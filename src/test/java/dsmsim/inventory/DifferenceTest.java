package dsmsim.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    private static final long MONDAY = 1_700_000_000;
    private static final long TUESDAY = MONDAY + 86_400;
    private static final Inventory SOURCE = Inventory.EMPTY.backUp(0, 3, 100, MONDAY, "STANDARD");

    @Test
    void changesComeInTheOrderOfTheirKeys() {
        Inventory target = SOURCE;
        Inventory source = SOURCE.delete(0, 1).deactivate(1, 1, TUESDAY).backUp(5, 1, 70, TUESDAY, "STANDARD");
        Version one = new Version(1, MONDAY, 100, 0, "STANDARD", false);
        assertEquals(
                List.of(
                        new Change.Delete(new Version(0, MONDAY, 100, 0, "STANDARD", false)),
                        new Change.Update(one, one.deactivatedAt(TUESDAY)),
                        new Change.Add(new Version(5, TUESDAY, 70, 0, "STANDARD", false))),
                Difference.between(target, source).next(10));
    }

    @Test
    void aComparisonIsContinuedBehindTheLastChange() {
        Difference whole = Difference.between(Inventory.EMPTY, SOURCE);
        Change first = whole.next();
        assertEquals(
                whole.next(10),
                Difference.between(Inventory.EMPTY, SOURCE, first.key()).next(10));
    }

    @Test
    void damageIsNoDifferenceButStaysKnown() {
        assertFalse(Difference.between(SOURCE, SOURCE.damage(0, 3)).hasNext());
        Change lost = Difference.between(Inventory.EMPTY, SOURCE.damage(0, 1)).next();
        assertEquals(new Change.Add(new Version(0, MONDAY, 100, 0, "STANDARD", true)), lost);
    }

    @Test
    void whatIsSentArrivesReadableAndWhatIsUpdatedStaysAsDamagedAsItWas() {
        Inventory target = SOURCE.delete(0, 1).damage(1, 1);
        Inventory source = SOURCE.damage(0, 1).deactivate(1, 1, TUESDAY);
        Inventory replica = target.apply(Difference.between(target, source).next(10));
        assertEquals(SOURCE.deactivate(1, 1, TUESDAY).damage(1, 1), replica);
    }

    @Test
    void changesMustBeSorted() {
        List<Change> changes = Difference.between(Inventory.EMPTY, SOURCE).next(2);
        assertThrows(IllegalArgumentException.class, () -> SOURCE.apply(List.of(changes.get(1), changes.get(0))));
        assertThrows(IllegalArgumentException.class, () -> SOURCE.apply(List.of(changes.get(0), changes.get(0))));
    }

    @Test
    void aReplicaThatAdoptsEachBatchSharesAllBlocksInTheEnd() {
        Inventory source = Inventory.EMPTY
                .backUp(0, 30_000, 100, MONDAY, "STANDARD")
                .backUp(500, 20_000, 100, TUESDAY, "STANDARD")
                .damage(3000, 10);
        Inventory replica = Inventory.EMPTY;
        VersionKey last = VersionKey.START;
        List<Change> batch = Difference.between(replica, source, last).next(2000);
        while (!batch.isEmpty()) {
            replica = replica.apply(batch).adopt(source);
            last = batch.get(batch.size() - 1).key();
            batch = Difference.between(replica, source, last).next(2000);
        }
        assertEquals(source.repair(0, 30_000), replica);
        assertEquals(columns(source), columns(replica));
        assertSame(replica, replica.adopt(source));
    }

    @Test
    void sharedBlocksAreNotReadAlsoBehindBlocksThatDiffer() {
        Inventory source = Inventory.EMPTY.backUp(0, 1_000_000, 100, MONDAY, "STANDARD");
        Inventory replica = source.delete(10, 1)
                .backUp(500_000, 2, 100, TUESDAY, "STANDARD")
                .damage(900_000, 1);
        Difference difference = Difference.between(replica, source);
        assertEquals(5, difference.next(10).size());
        assertTrue(difference.compared() < 2 * 5000, "two blocks are read, not " + difference.compared() + " versions");
    }

    private static List<Columns> columns(Inventory inventory) {
        return inventory.blocks().stream().map(Block::columns).toList();
    }
}
