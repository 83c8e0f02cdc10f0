package dsmsim.inventory;

/**
 * What identifies a version within one logical file space, and the order in which versions stand: the number of the
 * file, then the insertion date in seconds since 1970.
 */
public record VersionKey(int file, long inserted) implements Comparable<VersionKey> {
    /** Stands before every version. */
    public static final VersionKey START = new VersionKey(-1, Long.MIN_VALUE);

    @Override
    public int compareTo(VersionKey other) {
        int order = Integer.compare(file, other.file);
        return order != 0 ? order : Long.compare(inserted, other.inserted);
    }
}
