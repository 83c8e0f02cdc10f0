package dsmsim.inventory;

import java.util.Arrays;
import java.util.BitSet;

/** Versions on their way into a block: a growing, mutable set of columns. */
final class Rows {
    private static final int INITIAL = 64;

    long[] file = new long[INITIAL];
    long[] inserted = new long[INITIAL];
    long[] size = new long[INITIAL];
    long[] deactivated = new long[INITIAL];
    String[] managementClass = new String[INITIAL];
    private final BitSet damaged = new BitSet();
    private int count;

    int count() {
        return count;
    }

    void add(Version version) {
        grow();
        file[count] = version.file();
        inserted[count] = version.inserted();
        size[count] = version.size();
        deactivated[count] = version.deactivated();
        managementClass[count] = version.managementClass();
        finish(version.damaged());
    }

    void add(Block block, int row) {
        grow();
        Columns columns = block.columns();
        file[count] = columns.file(row);
        inserted[count] = columns.inserted(row);
        size[count] = columns.size(row);
        deactivated[count] = columns.deactivated(row);
        managementClass[count] = columns.managementClass(row);
        finish(block.isDamaged(row));
    }

    void addAll(Block block) {
        for (int row = 0; row < block.rows(); row++) {
            add(block, row);
        }
    }

    private void grow() {
        if (count == file.length) {
            file = Arrays.copyOf(file, 2 * count);
            inserted = Arrays.copyOf(inserted, 2 * count);
            size = Arrays.copyOf(size, 2 * count);
            deactivated = Arrays.copyOf(deactivated, 2 * count);
            managementClass = Arrays.copyOf(managementClass, 2 * count);
        }
    }

    private void finish(boolean unreadable) {
        if (unreadable) {
            damaged.set(count);
        }
        count++;
        assert count == 1 || isSorted(count - 1) : "versions out of order";
    }

    private boolean isSorted(int row) {
        return file[row - 1] < file[row] || file[row - 1] == file[row] && inserted[row - 1] < inserted[row];
    }

    /** The rows {@code from} to {@code to - 1} as a block. */
    Block block(int from, int to) {
        return new Block(new Columns(this, from, to), damaged.get(from, to));
    }

    /** Takes the first {@code rows} rows away. */
    void drop(int rows) {
        int rest = count - rows;
        System.arraycopy(file, rows, file, 0, rest);
        System.arraycopy(inserted, rows, inserted, 0, rest);
        System.arraycopy(size, rows, size, 0, rest);
        System.arraycopy(deactivated, rows, deactivated, 0, rest);
        System.arraycopy(managementClass, rows, managementClass, 0, rest);
        BitSet damagedRest = damaged.get(rows, count);
        damaged.clear();
        damaged.or(damagedRest);
        count = rest;
    }
}
