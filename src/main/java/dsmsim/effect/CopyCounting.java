package dsmsim.effect;

import dsmsim.inventory.Change;
import dsmsim.inventory.Difference;
import dsmsim.inventory.Inventory;
import dsmsim.inventory.Version;
import dsmsim.inventory.VersionKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pcollections.TreePMap;

/**
 * Counts the copies of versions over the inventories of several servers. Blocks that they share are not read, so the cost
 * follows what is different, and what is damaged.
 */
final class CopyCounting {
    private final List<Holding> holdings;
    private final Inventory first;
    /** The holdings that can read a version, a bit each, where these are not all of them. */
    private final Map<VersionKey, Long> readers = new HashMap<>();
    /** How many of these versions the first inventory has. */
    private long ofFirst;

    /** What a server holds; not empty. */
    record Holding(String server, Inventory inventory) {}

    private CopyCounting(List<Holding> holdings) {
        this.holdings = holdings;
        this.first = holdings.get(0).inventory();
    }

    /** @param holdings of one file group; of more than 64 the others do not count */
    static CopyCounts of(List<Holding> holdings) {
        if (holdings.isEmpty()) {
            return CopyCounts.NONE;
        }
        if (holdings.size() == 1) {
            Inventory only = holdings.get(0).inventory();
            return counts(0, new long[] {only.versions() - only.damaged()}, only.damaged(), holdings);
        }
        return new CopyCounting(holdings.subList(0, Math.min(holdings.size(), Long.SIZE))).count();
    }

    private static CopyCounts counts(long safe, long[] singles, long unreadable, List<Holding> holdings) {
        TreePMap<String, Long> singleOn = TreePMap.empty();
        long single = 0;
        for (int i = 0; i < singles.length; i++) {
            single += singles[i];
            singleOn =
                    singles[i] == 0 ? singleOn : singleOn.plus(holdings.get(i).server(), singles[i]);
        }
        return new CopyCounts(safe, single, unreadable, singleOn);
    }

    private CopyCounts count() {
        for (int i = 1; i < holdings.size(); i++) {
            compare(holdings.get(i).inventory(), 1L << i);
        }
        for (int i = 0; i < holdings.size(); i++) {
            long bit = 1L << i;
            for (Version version : holdings.get(i).inventory().damagedVersions()) {
                readers.put(version.key(), known(version.key(), true) & ~bit);
            }
        }
        long safe = first.versions() - ofFirst;
        long unreadable = 0;
        long[] singles = new long[holdings.size()];
        for (long bits : readers.values()) {
            int copies = Long.bitCount(bits);
            safe += copies > 1 ? 1 : 0;
            unreadable += copies == 0 ? 1 : 0;
            if (copies == 1) {
                singles[Long.numberOfTrailingZeros(bits)]++;
            }
        }
        return counts(safe, singles, unreadable, holdings);
    }

    private void compare(Inventory inventory, long bit) {
        Difference changes = Difference.between(first, inventory);
        while (changes.hasNext()) {
            Change change = changes.next();
            if (change instanceof Change.Delete) {
                readers.put(change.key(), known(change.key(), true) & ~bit);
            } else if (change instanceof Change.Add) {
                readers.put(change.key(), known(change.key(), false) | bit);
            }
        }
    }

    /** The holdings that have a version as far as is known: all that the first one has, until it is said otherwise. */
    private long known(VersionKey version, boolean isAskedOfFirst) {
        Long bits = readers.get(version);
        if (bits != null) {
            return bits;
        }
        boolean isInFirst = isAskedOfFirst && first.find(version).isPresent();
        ofFirst += isInFirst ? 1 : 0;
        return isInFirst ? -1L >>> (Long.SIZE - holdings.size()) : 0;
    }
}
