package dsmsim.simulation;

import dsmsim.inventory.Inventory;
import dsmsim.node.FileSpace;
import dsmsim.site.Row;

/**
 * The file system behind a file space: 100 GB, or as many times twice that as its files need. Its active files are what
 * is on it.
 */
final class FileSystem {
    private static final int SMALLEST = 102_400;
    private static final long MEGABYTE = 1L << 20;
    private static final double PERCENT = 100;

    private FileSystem() {}

    /** The file space with the capacity and use of a file system that has been backed up. */
    static Row holding(Inventory backups, Row filespace) {
        double share = (double) backups.activeVersions() / Math.max(1, backups.versions());
        double used = share * backups.bytes() / MEGABYTE;
        int capacity = SMALLEST;
        while (capacity < used && capacity <= Integer.MAX_VALUE / 2) {
            capacity *= 2;
        }
        return filespace
                .with(FileSpace.CAPACITY, capacity)
                .with(FileSpace.PERCENT_USED, Math.min(PERCENT, PERCENT * used / capacity));
    }
}
