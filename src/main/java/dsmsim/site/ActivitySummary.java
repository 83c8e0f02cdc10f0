package dsmsim.site;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * What has been done on a server, operation by operation: an immutable list to which adding is cheap. The newest records
 * are objects; as soon as there are enough of them they become a block of numbers, which takes about 30 bytes a record.
 */
public final class ActivitySummary implements Iterable<SummaryRecord> {
    public static final ActivitySummary EMPTY = new ActivitySummary(null, null, 0);

    /** Records in a block. */
    static final int BLOCK = 512;

    /** The blocks, newest first; null for none. */
    private final Packed packed;
    /** What is behind them, newest first; null for nothing. */
    private final Recent recent;
    /** How many records have ever been added. */
    private final long added;

    private record Packed(SummaryBlock block, Packed older) {}

    private record Recent(SummaryRecord newest, Recent older, int count) {}

    private ActivitySummary(Packed packed, Recent recent, long added) {
        this.packed = packed;
        this.recent = recent;
        this.added = added;
    }

    public ActivitySummary plus(SummaryRecord newest) {
        Recent all = new Recent(newest, recent, recent == null ? 1 : recent.count + 1);
        return all.count < BLOCK
                ? new ActivitySummary(packed, all, added + 1)
                : new ActivitySummary(new Packed(new SummaryBlock(oldestFirst(all)), packed), null, added + 1);
    }

    private static List<SummaryRecord> oldestFirst(Recent recent) {
        List<SummaryRecord> records = new ArrayList<>();
        for (Recent rest = recent; rest != null; rest = rest.older) {
            records.add(rest.newest);
        }
        Collections.reverse(records);
        return records;
    }

    /** A summary of those records, oldest first, to which so many have ever been added. */
    static ActivitySummary of(Iterable<SummaryRecord> records, long added) {
        ActivitySummary all = EMPTY;
        for (SummaryRecord each : records) {
            all = all.plus(each);
        }
        return new ActivitySummary(all.packed, all.recent, added);
    }

    /** How many records have ever been added. */
    long added() {
        return added;
    }

    /**
     * This summary, changed.
     *
     * @param newest what has been added or, where that would not give so many ever added, all that there is, oldest first
     * @param records how many the changed one has
     */
    ActivitySummary grown(List<SummaryRecord> newest, int records, long addedThen) {
        if (added + newest.size() != addedThen) {
            return of(newest, addedThen);
        }
        ActivitySummary all = this;
        for (SummaryRecord each : newest) {
            all = all.plus(each);
        }
        return all.records() > records ? of(all.newest(records), addedThen) : all;
    }

    /** How many records there are. */
    int records() {
        int records = recent == null ? 0 : recent.count;
        for (Packed rest = packed; rest != null; rest = rest.older) {
            records += rest.block.rows();
        }
        return records;
    }

    /** Whether the last record has filled a block: the time to drop what is not needed any longer. */
    public boolean isWholeBlocks() {
        return recent == null;
    }

    /** This summary with what a longer one has beyond its base. */
    ActivitySummary plusNewer(ActivitySummary longer, ActivitySummary base) {
        if (this == base) {
            return longer;
        }
        ActivitySummary all = this;
        for (SummaryRecord each : longer.newest(longer.added - base.added)) {
            all = all.plus(each);
        }
        return all;
    }

    /** The records that a shorter one does not have, which this one was once; oldest first. */
    public List<SummaryRecord> since(ActivitySummary shorter) {
        return newest(added - shorter.added);
    }

    /** The last records, or as many of them as there still are, oldest first. */
    List<SummaryRecord> newest(long count) {
        if (count <= 0) {
            return List.of();
        }
        List<SummaryRecord> found = new ArrayList<>();
        for (Recent rest = recent; rest != null && found.size() < count; rest = rest.older) {
            found.add(rest.newest);
        }
        for (Packed rest = packed; rest != null && found.size() < count; rest = rest.older) {
            for (int row = rest.block.rows() - 1; row >= 0 && found.size() < count; row--) {
                found.add(rest.block.read(row));
            }
        }
        Collections.reverse(found);
        return found;
    }

    /** Without the blocks of which all records ended before a moment, in seconds since 1970. */
    public ActivitySummary keepSince(long from) {
        Deque<SummaryBlock> kept = blocks(from);
        Packed all = null;
        for (SummaryBlock block : kept) {
            all = new Packed(block, all);
        }
        return new ActivitySummary(all, recent, added);
    }

    /** The blocks with records that ended at a moment or later, and those behind them, oldest first. */
    private Deque<SummaryBlock> blocks(long from) {
        Deque<SummaryBlock> blocks = new ArrayDeque<>();
        for (Packed rest = packed; rest != null && rest.block.lastEnd() >= from; rest = rest.older) {
            blocks.addFirst(rest.block);
        }
        return blocks;
    }

    /** The same records, and as many that were added. */
    @Override
    public boolean equals(Object other) {
        if (!(other instanceof ActivitySummary summary) || summary.added != added) {
            return false;
        }
        Iterator<SummaryRecord> there = summary.iterator();
        for (SummaryRecord here : this) {
            if (!there.hasNext() || !there.next().equals(here)) {
                return false;
            }
        }
        return !there.hasNext();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(added);
    }

    /** Oldest first. */
    @Override
    public Iterator<SummaryRecord> iterator() {
        return since(Long.MIN_VALUE).iterator();
    }

    /** What ended at a moment, in seconds since 1970, or later, oldest first; made while it is read. */
    public Iterable<SummaryRecord> since(long from) {
        return () -> new Forwards(this, from);
    }

    private static final class Forwards implements Iterator<SummaryRecord> {
        private final Iterator<SummaryBlock> blocks;
        private final Iterator<SummaryRecord> recent;
        private final long from;
        private SummaryBlock block;
        private int row;
        private SummaryRecord next;

        Forwards(ActivitySummary summary, long from) {
            blocks = summary.blocks(from).iterator();
            recent = oldestFirst(summary.recent).iterator();
            this.from = from;
        }

        @Override
        public boolean hasNext() {
            while (next == null) {
                SummaryRecord found = read();
                if (found == null) {
                    return false;
                }
                next = found.end() < from ? null : found;
            }
            return true;
        }

        private SummaryRecord read() {
            if (block == null || row == block.rows()) {
                if (!blocks.hasNext()) {
                    return recent.hasNext() ? recent.next() : null;
                }
                block = blocks.next();
                row = 0;
            }
            return block.read(row++);
        }

        @Override
        public SummaryRecord next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            SummaryRecord found = next;
            next = null;
            return found;
        }
    }
}
