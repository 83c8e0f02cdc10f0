package dsmsim.inventory;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes the blocks of a new inventory in order. What is kept, or copied row by row without a change, stays the same
 * block; all else goes into new ones.
 *
 * <p>A rewritten block and its neighbour become one when both are at most half full, so that many small edits do not
 * leave many small blocks.
 */
final class Writer {
    private final int capacity;
    private final int joinable;
    private final List<Block> blocks = new ArrayList<>();
    private final Rows rows = new Rows();
    private boolean lastIsNew;

    /** The block of which {@link #rows} are the first row and perhaps others, and nothing else; null if none. */
    private Block copied;

    private Writer(int capacity, int joinable) {
        this.capacity = capacity;
        this.joinable = joinable;
    }

    /** A writer of blocks with at most {@code capacity} versions. */
    static Writer of(int capacity) {
        return new Writer(capacity, capacity / 2);
    }

    /** The same, but it never joins neighbours: where sharing a block is worth more than its size. */
    static Writer withoutJoining(int capacity) {
        return new Writer(capacity, 0);
    }

    void keep(Block block) {
        flush();
        append(block, false);
    }

    void add(Version version) {
        flushIfWhole();
        copied = null;
        rows.add(version);
        flushIfFull();
    }

    void copy(Block block, int row) {
        if (row == 0) {
            flush();
            copied = block;
        }
        flushIfWhole();
        if (copied != block) {
            copied = null;
        }
        rows.add(block, row);
        flushIfFull();
    }

    Block[] finish() {
        flush();
        return blocks.toArray(Block[]::new);
    }

    private boolean isWhole() {
        return copied != null && copied.rows() == rows.count();
    }

    private void flushIfWhole() {
        if (isWhole()) {
            flush();
        }
    }

    /** Waits for two blocks full before it writes one, so that the last two can be made equally large. */
    private void flushIfFull() {
        if (rows.count() == 2 * capacity) {
            copied = null;
            append(rows.block(0, capacity), true);
            rows.drop(capacity);
        }
    }

    private void flush() {
        int count = rows.count();
        if (isWhole()) {
            append(copied, false);
        } else if (count > capacity) {
            append(rows.block(0, count / 2), true);
            append(rows.block(count / 2, count), true);
        } else if (count > 0) {
            append(rows.block(0, count), true);
        }
        rows.drop(count);
        copied = null;
    }

    private void append(Block block, boolean isNew) {
        int last = blocks.size() - 1;
        boolean touched = isNew || lastIsNew;
        if (touched && last >= 0 && block.rows() <= joinable && blocks.get(last).rows() <= joinable) {
            blocks.set(last, join(blocks.get(last), block));
            lastIsNew = true;
            return;
        }
        blocks.add(block);
        lastIsNew = isNew;
    }

    private static Block join(Block left, Block right) {
        Rows both = new Rows();
        both.addAll(left);
        both.addAll(right);
        return both.block(0, both.count());
    }
}
