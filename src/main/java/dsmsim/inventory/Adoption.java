package dsmsim.inventory;

import java.util.BitSet;

/** Replaces versions of one inventory by the blocks of another, wherever a whole block of it holds the same ones. */
final class Adoption {
    private final Writer writer;
    private Cursor mine;

    Adoption(Cursor mine, Writer writer) {
        this.mine = mine;
        this.writer = writer;
    }

    Block[] of(Block[] theirs) {
        for (Block block : theirs) {
            Columns columns = block.columns();
            mine.copyBefore(columns.file(0), columns.inserted(0), writer);
            if (mine.startsWith(columns)) {
                writer.keep(mine.block());
                mine.skipBlock();
            } else {
                takeIfEqual(block);
            }
        }
        return mine.copyRest(writer);
    }

    private void takeIfEqual(Block block) {
        Cursor probe = mine.copy();
        BitSet damaged = new BitSet();
        for (int row = 0; row < block.rows(); row++) {
            if (!probe.equalsRow(block.columns(), row)) {
                return;
            }
            damaged.set(row, probe.isDamaged());
            probe.skip();
        }
        writer.keep(block.with(damaged));
        mine = probe;
    }
}
