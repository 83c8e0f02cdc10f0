package dsmsim.inventory;

import dsmsim.stored.CommonObjects;
import dsmsim.stored.CommonObjectsHere;
import dsmsim.stored.Damage;
import dsmsim.stored.Sealed;
import dsmsim.stored.StoredInput;
import dsmsim.stored.StoredOutput;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Inventories as they are stored: the number of one that is known, or a list of blocks. A list may begin and end as that of
 * a known inventory. The columns of a block are written once, however many inventories have them, and shared again when they
 * are read; what is damaged stands beside them.
 */
public final class StoredInventory {
    private static final int KNOWN = 0;
    private static final int BLOCKS = 1;
    private static final int SPLICED = 2;
    private static final int EMPTY = 3;

    private StoredInventory() {}

    /** The blocks of an inventory that the reader does not know, for one who keeps them by themselves. */
    public static List<Columns> unknownBlocks(Inventory inventory, CommonObjects known) {
        List<Columns> unknown = new ArrayList<>();
        for (Columns columns : inventory.columns()) {
            if (known.number(columns) < 0) {
                unknown.add(columns);
            }
        }
        return unknown;
    }

    /** A block by itself, in an envelope of its own. */
    public static byte[] writeBlock(Columns columns, LocalDateTime base) {
        StoredOutput out = new StoredOutput(base, new CommonObjectsHere());
        columns.store(out);
        return out.sealed(Sealed.BLOCK);
    }

    /** The block that was written by itself. */
    public static Columns readBlock(byte[] bytes, LocalDateTime base) {
        StoredInput in = new StoredInput(Sealed.BLOCK, bytes, 0, base, new CommonObjectsHere());
        Columns columns = new Columns(in);
        in.end();
        return columns;
    }

    /**
     * Writes an inventory, which is known from then on.
     *
     * @param like one that may have most of its blocks; of use if it is known
     */
    public static void write(Inventory inventory, Inventory like, StoredOutput out) {
        if (inventory.isEmpty()) {
            out.small(EMPTY);
            out.count(inventory.capacity());
            return;
        }
        int number = out.known().number(inventory);
        if (number >= 0) {
            out.small(KNOWN);
            out.count(number);
            return;
        }
        int base = out.known().number(like);
        out.small(base >= 0 ? SPLICED : BLOCKS);
        out.count(inventory.capacity());
        List<Block> blocks = inventory.blocks();
        int head = 0;
        int tail = 0;
        if (base >= 0) {
            List<Block> old = like.blocks();
            int most = Math.min(old.size(), blocks.size());
            while (head < most && old.get(head) == blocks.get(head)) {
                head++;
            }
            while (tail < most - head && old.get(old.size() - 1 - tail) == blocks.get(blocks.size() - 1 - tail)) {
                tail++;
            }
            out.count(base);
            out.count(head);
            out.count(tail);
        }
        out.count(blocks.size() - head - tail);
        for (Block block : blocks.subList(head, blocks.size() - tail)) {
            write(block, out);
        }
        out.known().add(inventory);
    }

    private static void write(Block block, StoredOutput out) {
        int number = out.known().number(block.columns());
        out.count(number + 1);
        if (number < 0) {
            block.columns().store(out);
            out.known().add(block.columns());
        }
        BitSet damaged = block.damageCopy();
        int runs = 0;
        for (int row = damaged.nextSetBit(0); row >= 0; row = damaged.nextSetBit(damaged.nextClearBit(row))) {
            runs++;
        }
        out.count(runs);
        int end = 0;
        for (int row = damaged.nextSetBit(0); row >= 0; row = damaged.nextSetBit(end)) {
            out.count(row - end);
            end = damaged.nextClearBit(row);
            out.count(end - row);
        }
    }

    /** Reads an inventory, which is known from then on. */
    public static Inventory read(StoredInput in) {
        int form = in.small(EMPTY + 1);
        if (form == KNOWN) {
            return known(in);
        }
        int capacity = in.count(Integer.MAX_VALUE);
        if (form == EMPTY) {
            return Inventory.of(capacity, new Block[0]);
        }
        List<Block> blocks = new ArrayList<>();
        if (form == BLOCKS) {
            readBlocks(in, blocks);
        } else {
            List<Block> like = known(in).blocks();
            int head = in.count(like.size());
            int tail = in.count(like.size() - head);
            blocks.addAll(like.subList(0, head));
            readBlocks(in, blocks);
            blocks.addAll(like.subList(like.size() - tail, like.size()));
        }
        Inventory inventory = Inventory.of(capacity, blocks.toArray(new Block[0]));
        in.known().add(inventory);
        return inventory;
    }

    private static Inventory known(StoredInput in) {
        if (in.known().object(in.count(Integer.MAX_VALUE)) instanceof Inventory inventory) {
            return inventory;
        }
        throw Damage.because("there is no inventory of that number");
    }

    private static void readBlocks(StoredInput in, List<Block> blocks) {
        int count = in.count();
        for (int i = 0; i < count; i++) {
            Columns columns = readColumns(in);
            BitSet damaged = new BitSet(0);
            int runs = in.count();
            int end = 0;
            for (int run = 0; run < runs; run++) {
                int from = end + in.count(columns.rows() - end);
                end = from + in.count(columns.rows() - from);
                damaged.set(from, end);
            }
            blocks.add(new Block(columns, damaged));
        }
    }

    private static Columns readColumns(StoredInput in) {
        int number = in.count(Integer.MAX_VALUE);
        if (number == 0) {
            Columns columns = new Columns(in);
            in.known().add(columns);
            return columns;
        }
        if (in.known().object(number - 1) instanceof Columns columns) {
            return columns;
        }
        throw Damage.because("there is no block of that number");
    }
}
