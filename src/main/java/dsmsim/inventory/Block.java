package dsmsim.inventory;

import java.util.BitSet;

/** Shared columns together with which of their versions are damaged in this one server's copy. */
final class Block {
    private static final BitSet INTACT = new BitSet(0);

    private final Columns columns;
    private final BitSet damaged;

    /** Takes the set over: nobody may change it afterwards. */
    Block(Columns columns, BitSet damaged) {
        this.columns = columns;
        this.damaged = damaged.isEmpty() ? INTACT : damaged;
    }

    Columns columns() {
        return columns;
    }

    int rows() {
        return columns.rows();
    }

    int damaged() {
        return damaged.cardinality();
    }

    boolean isIntact() {
        return damaged == INTACT;
    }

    boolean isDamaged(int row) {
        return damaged.get(row);
    }

    /** The first damaged row at or behind {@code row}, -1 if there is none. */
    int nextDamaged(int row) {
        return damaged.nextSetBit(row);
    }

    Version version(int row) {
        return columns.version(row, damaged.get(row));
    }

    /** A copy of the damage that the caller may change, to make {@link #with} of it. */
    BitSet damageCopy() {
        return (BitSet) damaged.clone();
    }

    /** This block with that damage; itself if that is what it has. */
    Block with(BitSet damage) {
        return damage.equals(damaged) ? this : new Block(columns, damage);
    }
}
