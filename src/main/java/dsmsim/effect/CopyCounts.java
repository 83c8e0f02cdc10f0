package dsmsim.effect;

import org.pcollections.TreePMap;

/**
 * How many versions have how many copies that can be read.
 *
 * @param safe on two servers or more
 * @param single on one server
 * @param unreadable of which all copies are damaged
 * @param singleOn the servers that have the single copies, and how many each
 */
public record CopyCounts(long safe, long single, long unreadable, TreePMap<String, Long> singleOn) {
    public static final CopyCounts NONE = new CopyCounts(0, 0, 0, TreePMap.empty());

    CopyCounts plus(CopyCounts other) {
        return new CopyCounts(
                safe + other.safe,
                single + other.single,
                unreadable + other.unreadable,
                joined(singleOn, other.singleOn, 1));
    }

    CopyCounts minus(CopyCounts other) {
        return new CopyCounts(
                safe - other.safe,
                single - other.single,
                unreadable - other.unreadable,
                joined(singleOn, other.singleOn, -1));
    }

    private static TreePMap<String, Long> joined(TreePMap<String, Long> one, TreePMap<String, Long> other, int sign) {
        TreePMap<String, Long> sum = one;
        for (TreePMap.Entry<String, Long> entry : other.entrySet()) {
            long count = sum.getOrDefault(entry.getKey(), 0L) + sign * entry.getValue();
            sum = count == 0 ? sum.minus(entry.getKey()) : sum.plus(entry.getKey(), count);
        }
        return sum;
    }
}
