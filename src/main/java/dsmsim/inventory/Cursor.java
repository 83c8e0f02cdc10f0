package dsmsim.inventory;

import java.util.Iterator;
import java.util.NoSuchElementException;

/** A place between the versions of an inventory that moves forward only. */
final class Cursor implements Iterator<Version> {
    private final Block[] blocks;
    private int index;
    private int row;

    Cursor(Block[] blocks) {
        this.blocks = blocks;
    }

    private Cursor(Cursor other) {
        blocks = other.blocks;
        index = other.index;
        row = other.row;
    }

    Cursor copy() {
        return new Cursor(this);
    }

    @Override
    public boolean hasNext() {
        return index < blocks.length;
    }

    @Override
    public Version next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Version version = version();
        skip();
        return version;
    }

    Block block() {
        return blocks[index];
    }

    /** Whether the next versions are a whole block of just those columns. */
    boolean startsWith(Columns columns) {
        return hasNext() && row == 0 && block().columns() == columns;
    }

    Version version() {
        return block().version(row);
    }

    boolean isActive() {
        return block().columns().isActive(row);
    }

    boolean isDamaged() {
        return block().isDamaged(row);
    }

    /** Whether there is a next version and it is one of that file. */
    boolean isOf(int file) {
        return hasNext() && block().columns().file(row) == file;
    }

    boolean isAt(int file, long inserted) {
        return hasNext() && block().columns().compare(row, file, inserted) == 0;
    }

    boolean isBefore(long file, long inserted) {
        return hasNext() && block().columns().compare(row, file, inserted) < 0;
    }

    /** Whether the next version is, but for damage, that row of those columns. */
    boolean equalsRow(Columns columns, int otherRow) {
        return isAt(columns.file(otherRow), columns.inserted(otherRow))
                && block().columns().agrees(row, columns, otherRow);
    }

    /** Whether the next version, whose key is that of the other's next, agrees with it in all but damage. */
    boolean agrees(Cursor other) {
        return block().columns().agrees(row, other.block().columns(), other.row);
    }

    /** Order of the next versions' keys; an end stands behind every version. */
    int compare(Cursor other) {
        if (!hasNext() || !other.hasNext()) {
            return Boolean.compare(!hasNext(), !other.hasNext());
        }
        Columns columns = other.block().columns();
        return block().columns().compare(row, columns.file(other.row), columns.inserted(other.row));
    }

    /** Whether both stand at the same row of the same columns, so that the rest of the block need not be read. */
    boolean isShared(Cursor other) {
        return hasNext()
                && other.hasNext()
                && row == other.row
                && block().columns() == other.block().columns();
    }

    void skip() {
        row++;
        if (row == block().rows()) {
            skipBlock();
        }
    }

    void skipBlock() {
        index++;
        row = 0;
    }

    /** Moves forward to the first version whose key is not before the given one. */
    Cursor seek(long file, long inserted) {
        int low = index;
        int high = blocks.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (blocks[middle].columns().endsBefore(file, inserted)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        index = low;
        row = hasNext() ? block().columns().search(file, inserted) : 0;
        return this;
    }

    /** Moves to the first damaged version at or behind the place and tells whether there is one. */
    boolean seekDamaged() {
        while (hasNext()) {
            int damaged = block().nextDamaged(row);
            if (damaged >= 0) {
                row = damaged;
                return true;
            }
            skipBlock();
        }
        return false;
    }

    void copyNext(Writer writer) {
        writer.copy(block(), row);
        skip();
    }

    /** Copies all versions whose key is before the given one, whole blocks where possible. */
    void copyBefore(long file, long inserted, Writer writer) {
        while (isBefore(file, inserted)) {
            if (row == 0 && block().columns().endsBefore(file, inserted)) {
                writer.keep(block());
                skipBlock();
            } else {
                copyNext(writer);
            }
        }
    }

    Block[] copyRest(Writer writer) {
        copyBefore(Long.MAX_VALUE, 0, writer);
        return writer.finish();
    }
}
