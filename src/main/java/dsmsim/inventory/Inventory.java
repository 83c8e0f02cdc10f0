package dsmsim.inventory;

import java.util.AbstractList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The file versions of one logical file space on one server, sorted by {@link VersionKey}. Immutable: an edit returns a new
 * inventory, which shares with the old one every block of versions that the edit does not touch. So an edit costs
 * what it touches and a walk along the list of blocks, and one without effect returns the inventory itself.
 *
 * <p>Ranges of files are given as the number of the first file and a count, both from 0; a range that is negative or
 * goes beyond the greatest {@code int} is an {@link IllegalArgumentException}. Dates are seconds since 1970, not 0.
 */
public final class Inventory implements Iterable<Version> {
    private static final int BLOCK_CAPACITY = 4096;

    /** No versions at all. */
    public static final Inventory EMPTY = ofBlocks(BLOCK_CAPACITY);

    private final int capacity;
    private final Block[] blocks;

    private Inventory(int capacity, Block[] blocks) {
        this.capacity = capacity;
        this.blocks = blocks;
    }

    /** An empty inventory whose blocks will have at most {@code capacity} versions. */
    static Inventory ofBlocks(int capacity) {
        return new Inventory(capacity, new Block[0]);
    }

    static Inventory of(int capacity, Block[] blocks) {
        return blocks.length == 0 && capacity == BLOCK_CAPACITY ? EMPTY : new Inventory(capacity, blocks);
    }

    int capacity() {
        return capacity;
    }

    /** The blocks in order. */
    List<Block> blocks() {
        return List.of(blocks);
    }

    public boolean isEmpty() {
        return blocks.length == 0;
    }

    public long versions() {
        long versions = 0;
        for (Block block : blocks) {
            versions += block.rows();
        }
        return versions;
    }

    public long activeVersions() {
        long active = 0;
        for (Block block : blocks) {
            active += block.columns().active();
        }
        return active;
    }

    /** Size of all versions together. */
    public long bytes() {
        long bytes = 0;
        for (Block block : blocks) {
            bytes += block.columns().bytes();
        }
        return bytes;
    }

    /** How many versions are damaged. */
    public long damaged() {
        long damaged = 0;
        for (Block block : blocks) {
            damaged += block.damaged();
        }
        return damaged;
    }

    /** The management class of all versions; null where there are none, or where it takes a walk to tell. */
    public String onlyClass() {
        return blocks.length == 1 ? blocks[0].columns().onlyClass() : null;
    }

    /** Versions and bytes of each management class that has any, sorted by its name. */
    public Map<String, Counts> managementClasses() {
        return Columns.countsOf(blocks);
    }

    @Override
    public Iterator<Version> iterator() {
        return new Cursor(blocks);
    }

    /** The versions of a range of files. */
    public Iterable<Version> of(int first, int count) {
        long end = end(first, count);
        return () -> new VersionIterator(
                new Cursor(blocks).seek(first, Long.MIN_VALUE), cursor -> cursor.isBefore(end, Long.MIN_VALUE));
    }

    /** The damaged versions; blocks without any are not read. */
    public Iterable<Version> damagedVersions() {
        return () -> new VersionIterator(new Cursor(blocks), Cursor::seekDamaged);
    }

    /** All versions, block by block in order. */
    public List<Columns> columns() {
        return new AbstractList<>() {
            @Override
            public Columns get(int index) {
                return blocks[index].columns();
            }

            @Override
            public int size() {
                return blocks.length;
            }
        };
    }

    public Optional<Version> find(VersionKey key) {
        Cursor cursor = new Cursor(blocks).seek(key.file(), key.inserted());
        return cursor.isAt(key.file(), key.inserted()) ? Optional.of(cursor.version()) : Optional.empty();
    }

    /**
     * A backup: each file of the range gets a new active version, the former active one becomes inactive. A version
     * that was inserted at the same time is replaced.
     *
     * @param size bytes of each version
     */
    public Inventory backUp(int first, int count, long size, long when, String managementClass) {
        return deactivate(first, count, when).archive(first, count, size, when, managementClass);
    }

    /** Adds a version for each file of the range. One that was inserted at the same time is replaced. */
    public Inventory archive(int first, int count, long size, long when, String managementClass) {
        long end = end(first, count);
        Writer writer = Writer.of(capacity);
        Cursor old = new Cursor(blocks);
        for (long file = first; file < end; file++) {
            old.copyBefore(file, when, writer);
            if (old.isAt((int) file, when)) {
                old.skip();
            }
            writer.add(new Version((int) file, when, size, 0, managementClass, false));
        }
        return with(old.copyRest(writer));
    }

    /** Space management: each file of the range has this one version and no other. */
    public Inventory migrate(int first, int count, long size, long when, String managementClass) {
        return delete(first, count).archive(first, count, size, when, managementClass);
    }

    /** The active versions of a range of files become inactive. */
    public Inventory deactivate(int first, int count, long when) {
        long end = end(first, count);
        Writer writer = Writer.of(capacity);
        Cursor old = new Cursor(blocks);
        old.copyBefore(first, Long.MIN_VALUE, writer);
        while (old.isBefore(end, Long.MIN_VALUE)) {
            if (old.isActive()) {
                writer.add(old.next().deactivatedAt(when));
            } else {
                old.copyNext(writer);
            }
        }
        return with(old.copyRest(writer));
    }

    /** All versions of a range of files are gone. */
    public Inventory delete(int first, int count) {
        long end = end(first, count);
        Writer writer = Writer.of(capacity);
        Cursor old = new Cursor(blocks);
        old.copyBefore(first, Long.MIN_VALUE, writer);
        return with(old.seek(end, Long.MIN_VALUE).copyRest(writer));
    }

    /** Expiration: only what the rule keeps stays. */
    public Inventory retain(Retention retention) {
        Writer writer = Writer.of(capacity);
        Cursor old = new Cursor(blocks);
        Cursor ahead = old.copy();
        while (old.hasNext()) {
            int file = old.version().file();
            int versions = 0;
            boolean active = false;
            for (; ahead.isOf(file); ahead.skip()) {
                versions++;
                active |= ahead.isActive();
            }
            for (int newer = versions - 1; newer >= 0; newer--) {
                if (retention.keeps(old.version(), newer, active)) {
                    old.copyNext(writer);
                } else {
                    old.skip();
                }
            }
        }
        return with(writer.finish());
    }

    /** The active versions alone. */
    public Inventory active() {
        Writer writer = Writer.of(capacity);
        for (Cursor old = new Cursor(blocks); old.hasNext(); ) {
            Block block = old.block();
            if (block.columns().active() == block.rows()) {
                writer.keep(block);
                old.skipBlock();
            } else if (old.isActive()) {
                old.copyNext(writer);
            } else {
                old.skip();
            }
        }
        return with(writer.finish());
    }

    /** All versions of a range of files become unreadable on this server. */
    public Inventory damage(int first, int count) {
        return withDamage(first, count, true);
    }

    /** All versions of a range of files are readable again. */
    public Inventory repair(int first, int count) {
        return withDamage(first, count, false);
    }

    /** The damaged versions that fulfil the condition are readable again; only damaged ones are asked about. */
    public Inventory repair(Predicate<Version> repaired) {
        Block[] edited = blocks.clone();
        for (int i = 0; i < edited.length; i++) {
            Block block = edited[i];
            if (block.isIntact()) {
                continue;
            }
            BitSet damage = block.damageCopy();
            for (int row = block.nextDamaged(0); row >= 0; row = block.nextDamaged(row + 1)) {
                damage.set(row, !repaired.test(block.version(row)));
            }
            edited[i] = block.with(damage);
        }
        return with(edited);
    }

    private Inventory withDamage(int first, int count, boolean damaged) {
        long end = end(first, count);
        Block[] edited = blocks.clone();
        for (int i = 0; i < edited.length; i++) {
            Columns columns = edited[i].columns();
            int from = columns.search(first, Long.MIN_VALUE);
            int to = columns.search(end, Long.MIN_VALUE);
            if (from < to) {
                BitSet damage = edited[i].damageCopy();
                damage.set(from, to, damaged);
                edited[i] = edited[i].with(damage);
            }
        }
        return with(edited);
    }

    /**
     * Makes changes, as found by {@link Difference}. An added version is a readable copy and replaces one with the same
     * key; to update or delete a version that is not there does nothing.
     *
     * @throws IllegalArgumentException if the batch is not sorted by key
     */
    public Inventory apply(List<Change> batch) {
        Writer writer = Writer.of(capacity);
        Cursor old = new Cursor(blocks);
        VersionKey last = VersionKey.START;
        for (Change change : batch) {
            VersionKey key = change.key();
            if (key.compareTo(last) <= 0) {
                throw new IllegalArgumentException("changes out of order: " + key + " follows " + last);
            }
            last = key;
            old.copyBefore(key.file(), key.inserted(), writer);
            apply(change, old, writer);
        }
        return with(old.copyRest(writer));
    }

    /** This inventory with the changes that turn one into another, in versions and in what is damaged. */
    public Inventory withChanges(Inventory before, Inventory after) {
        return CarriedChanges.to(this, before, after);
    }

    private static void apply(Change change, Cursor old, Writer writer) {
        Version version = change.version();
        boolean present = old.isAt(version.file(), version.inserted());
        if (change instanceof Change.Add) {
            writer.add(version.withDamaged(false));
        } else if (change instanceof Change.Update && present) {
            writer.add(version.withDamaged(old.isDamaged()));
        }
        if (present) {
            old.skip();
        }
    }

    /**
     * The same versions, but in the blocks of the other inventory wherever one of them holds just what this inventory
     * holds in its place. So both share memory, and {@link Difference} need not read these blocks. What is damaged here
     * stays damaged.
     */
    public Inventory adopt(Inventory other) {
        Writer writer = Writer.withoutJoining(capacity);
        return with(new Adoption(new Cursor(blocks), writer).of(other.blocks));
    }

    /** Whether both hold the same versions, damaged alike. */
    @Override
    public boolean equals(Object object) {
        return object instanceof Inventory other
                && versions() == other.versions()
                && damaged() == other.damaged()
                && !Difference.between(this, other).hasNext()
                && sameDamage(other);
    }

    private boolean sameDamage(Inventory other) {
        Iterator<Version> others = other.damagedVersions().iterator();
        for (Version version : damagedVersions()) {
            if (!version.equals(others.next())) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(31 * versions() + bytes());
    }

    @Override
    public String toString() {
        return versions() + " versions, " + bytes() + " bytes";
    }

    Cursor cursorBehind(VersionKey key) {
        Cursor cursor = new Cursor(blocks).seek(key.file(), key.inserted());
        if (cursor.isAt(key.file(), key.inserted())) {
            cursor.skip();
        }
        return cursor;
    }

    /** With versions that stand behind all that it has, damaged as they are. */
    public Inventory plus(List<Version> behind) {
        Writer writer = Writer.of(capacity);
        for (Block block : blocks) {
            writer.keep(block);
        }
        for (Version version : behind) {
            writer.add(version);
        }
        return with(writer.finish());
    }

    /** An inventory of those blocks; this one if they are just its own. */
    private Inventory with(Block[] edited) {
        return isSame(edited) ? this : new Inventory(capacity, edited);
    }

    private boolean isSame(Block[] edited) {
        boolean same = edited.length == blocks.length;
        for (int i = 0; same && i < blocks.length; i++) {
            same = edited[i] == blocks[i];
        }
        return same;
    }

    /** The number behind the last file of a range. */
    private static long end(int first, int count) {
        long end = (long) first + count;
        if (first < 0 || count < 0 || end - 1 > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("no range of files: " + count + " from " + first);
        }
        return end;
    }
}
