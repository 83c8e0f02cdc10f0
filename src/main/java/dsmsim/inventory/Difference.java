package dsmsim.inventory;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * The changes that turn one inventory into another, sorted by key, found while they are asked for. Blocks that both
 * inventories share are not read, so the cost follows what differs. Whether a copy is damaged does not count.
 */
public final class Difference implements Iterator<Change> {
    private final Cursor have;
    private final Cursor want;
    private Change found;
    private long compared;

    private Difference(Cursor have, Cursor want) {
        this.have = have;
        this.want = want;
    }

    /** All changes. */
    public static Difference between(Inventory have, Inventory want) {
        return between(have, want, VersionKey.START);
    }

    /** The changes of the versions behind {@code after}: so a comparison is continued without keeping its state. */
    public static Difference between(Inventory have, Inventory want, VersionKey after) {
        return new Difference(have.cursorBehind(after), want.cursorBehind(after));
    }

    @Override
    public boolean hasNext() {
        if (found == null) {
            found = find();
        }
        return found != null;
    }

    @Override
    public Change next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Change change = found;
        found = null;
        return change;
    }

    /** The next changes, at most {@code limit}; empty at the end. */
    public List<Change> next(int limit) {
        List<Change> batch = new ArrayList<>();
        while (batch.size() < limit && hasNext()) {
            batch.add(next());
        }
        return batch;
    }

    /** For tests of what is skipped: how many places have been looked at so far. */
    long compared() {
        return compared;
    }

    private Change find() {
        while (have.hasNext() || want.hasNext()) {
            if (have.isShared(want)) {
                have.skipBlock();
                want.skipBlock();
                continue;
            }
            compared++;
            int order = have.compare(want);
            if (order < 0) {
                return new Change.Delete(have.next());
            }
            if (order > 0) {
                return new Change.Add(want.next());
            }
            if (!have.agrees(want)) {
                return new Change.Update(have.next(), want.next());
            }
            have.skip();
            want.skip();
        }
        return null;
    }
}
