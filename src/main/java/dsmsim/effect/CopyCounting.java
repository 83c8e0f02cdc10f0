package dsmsim.effect;

import dsmsim.inventory.Change;
import dsmsim.inventory.Difference;
import dsmsim.inventory.Inventory;
import dsmsim.inventory.Version;
import dsmsim.inventory.VersionKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts the copies of versions over the inventories of several servers. Blocks that they share are not read, so the cost
 * follows what is different, and what is damaged.
 */
final class CopyCounting {
    private final List<Inventory> inventories;
    private final Inventory first;
    /** By how many a version of the first inventory has fewer copies than there are inventories. */
    private final Map<VersionKey, Integer> missing = new HashMap<>();
    /** How many copies there are of a version that the first inventory has not. */
    private final Map<VersionKey, Integer> others = new HashMap<>();

    private CopyCounting(List<Inventory> inventories) {
        this.inventories = inventories;
        this.first = inventories.get(0);
    }

    /** @param inventories of one file group, none of them empty */
    static CopyCounts of(List<Inventory> inventories) {
        if (inventories.isEmpty()) {
            return CopyCounts.NONE;
        }
        if (inventories.size() == 1) {
            long damaged = inventories.get(0).damaged();
            return new CopyCounts(0, inventories.get(0).versions() - damaged, damaged);
        }
        return new CopyCounting(inventories).count();
    }

    private CopyCounts count() {
        for (Inventory inventory : inventories) {
            if (inventory != first) {
                compare(inventory);
            }
            for (Version version : inventory.damagedVersions()) {
                boolean isInFirst = first.find(version.key()).isPresent();
                (isInFirst ? missing : others).merge(version.key(), isInFirst ? 1 : -1, Integer::sum);
            }
        }
        long[] byCopies = new long[inventories.size() + 1];
        byCopies[inventories.size()] = first.versions() - missing.size();
        missing.values().forEach(fewer -> byCopies[inventories.size() - fewer]++);
        others.values().forEach(copies -> byCopies[copies]++);
        long safe = 0;
        for (int copies = 2; copies < byCopies.length; copies++) {
            safe += byCopies[copies];
        }
        return new CopyCounts(safe, byCopies[1], byCopies[0]);
    }

    private void compare(Inventory inventory) {
        Difference changes = Difference.between(first, inventory);
        while (changes.hasNext()) {
            Change change = changes.next();
            if (change instanceof Change.Delete) {
                missing.merge(change.key(), 1, Integer::sum);
            } else if (change instanceof Change.Add) {
                others.merge(change.key(), 1, Integer::sum);
            }
        }
    }
}
