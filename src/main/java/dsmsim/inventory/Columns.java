package dsmsim.inventory;

import dsmsim.stored.Damage;
import dsmsim.stored.StoredInput;
import dsmsim.stored.StoredOutput;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The versions of one block, sorted, a column a field, without the damage of any one server's copies. Immutable, never
 * empty, and shared by all inventories that hold the same versions: the same object means the same versions.
 *
 * <p>Who goes through millions of versions and wants little of each reads it here, row by row from 0, rather than as
 * {@link Version}.
 */
public final class Columns {
    /** More than a block of any inventory has. */
    private static final int MOST_ROWS = 1 << 16;

    private final int rows;
    private final PackedColumn file;
    private final PackedColumn inserted;
    private final PackedColumn size;
    private final PackedColumn deactivated;
    private final PackedColumn managementClass;
    private final String[] classes;
    private final Counts[] counts;
    private final int active;

    /** Columns of the rows {@code from} to {@code to - 1}. */
    Columns(Rows source, int from, int to) {
        rows = to - from;
        file = PackedColumn.of(source.file, from, to);
        inserted = PackedColumn.of(source.inserted, from, to);
        size = PackedColumn.of(source.size, from, to);
        deactivated = PackedColumn.of(source.deactivated, from, to);
        List<String> names = new ArrayList<>();
        managementClass = PackedColumn.of(indexes(source.managementClass, from, to, names), 0, rows);
        classes = names.toArray(String[]::new);
        counts = new Counts[classes.length];
        active = count();
    }

    /** Columns as {@link #store} has written them. */
    Columns(StoredInput in) {
        rows = in.count(MOST_ROWS);
        if (rows == 0) {
            throw Damage.because("there is an empty block");
        }
        file = StoredColumn.read(rows, false, in);
        inserted = StoredColumn.read(rows, true, in);
        size = StoredColumn.read(rows, false, in);
        deactivated = StoredColumn.readTimes(rows, in);
        classes = new String[in.count()];
        for (int i = 0; i < classes.length; i++) {
            classes[i] = in.text();
        }
        managementClass = StoredColumn.read(rows, false, in);
        for (int row = 0; row < rows; row++) {
            long index = managementClass.get(row);
            if (index < 0 || index >= classes.length) {
                throw Damage.because("there is no such management class");
            }
        }
        counts = new Counts[classes.length];
        active = count();
    }

    /** Writes all that they hold. */
    void store(StoredOutput out) {
        out.count(rows);
        StoredColumn.write(file, rows, false, out);
        StoredColumn.write(inserted, rows, true, out);
        StoredColumn.write(size, rows, false, out);
        StoredColumn.writeTimes(deactivated, rows, out);
        out.count(classes.length);
        for (String name : classes) {
            out.text(name);
        }
        StoredColumn.write(managementClass, rows, false, out);
    }

    private static long[] indexes(String[] managementClasses, int from, int to, List<String> names) {
        long[] indexes = new long[to - from];
        for (int i = from; i < to; i++) {
            int index = names.indexOf(managementClasses[i]);
            if (index < 0) {
                index = names.size();
                names.add(managementClasses[i]);
            }
            indexes[i - from] = index;
        }
        return indexes;
    }

    /** Fills the counts per management class and returns the number of active versions. */
    private int count() {
        long[] versions = new long[classes.length];
        long[] bytes = new long[classes.length];
        int activeRows = 0;
        for (int row = 0; row < rows; row++) {
            int index = (int) managementClass.get(row);
            versions[index]++;
            bytes[index] += size.get(row);
            activeRows += isActive(row) ? 1 : 0;
        }
        for (int i = 0; i < counts.length; i++) {
            counts[i] = new Counts(versions[i], bytes[i]);
        }
        return activeRows;
    }

    /** How many versions there are. */
    public int rows() {
        return rows;
    }

    int active() {
        return active;
    }

    long bytes() {
        long bytes = 0;
        for (Counts count : counts) {
            bytes += count.bytes();
        }
        return bytes;
    }

    /** See {@link Inventory#onlyClass}. */
    String onlyClass() {
        return classes.length == 1 ? classes[0] : null;
    }

    /** Versions and bytes of each management class that the blocks have, sorted by its name. */
    static Map<String, Counts> countsOf(Block[] blocks) {
        Map<String, Counts> counts = new TreeMap<>();
        for (Block block : blocks) {
            block.columns().addCountsTo(counts);
        }
        return Collections.unmodifiableMap(counts);
    }

    private void addCountsTo(Map<String, Counts> totals) {
        for (int i = 0; i < classes.length; i++) {
            totals.merge(classes[i], counts[i], Counts::plus);
        }
    }

    /** See {@link Version#file}, as all that follow. */
    public int file(int row) {
        return (int) file.get(row);
    }

    public long inserted(int row) {
        return inserted.get(row);
    }

    public long size(int row) {
        return size.get(row);
    }

    public long deactivated(int row) {
        return deactivated.get(row);
    }

    public boolean isActive(int row) {
        return deactivated.get(row) == 0;
    }

    public String managementClass(int row) {
        return classes[(int) managementClass.get(row)];
    }

    Version version(int row, boolean damaged) {
        return new Version(file(row), inserted(row), size(row), deactivated(row), managementClass(row), damaged);
    }

    /** Order of the row's key and the given one. The file is a long so that one behind the last file can be asked. */
    int compare(int row, long otherFile, long otherInserted) {
        int order = Long.compare(file.get(row), otherFile);
        return order != 0 ? order : Long.compare(inserted.get(row), otherInserted);
    }

    boolean endsBefore(long otherFile, long otherInserted) {
        return compare(rows - 1, otherFile, otherInserted) < 0;
    }

    /** The first row of a file that is not before that one, {@link #rows} if there is none. */
    public int search(long otherFile) {
        return search(otherFile, Long.MIN_VALUE);
    }

    /** The first row whose key is not before the given one, {@link #rows} if there is none. */
    int search(long otherFile, long otherInserted) {
        int low = 0;
        int high = rows;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(middle, otherFile, otherInserted) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether two rows that have the same key agree in everything else. */
    boolean agrees(int row, Columns other, int otherRow) {
        return deactivated(row) == other.deactivated(otherRow)
                && size(row) == other.size(otherRow)
                && managementClass(row).equals(other.managementClass(otherRow));
    }
}
