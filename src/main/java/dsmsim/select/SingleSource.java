package dsmsim.select;

import java.util.BitSet;

/** A table or a query alone, with one slot. */
abstract class SingleSource extends TableSource {
    private final int slot;

    SingleSource(int slot) {
        this.slot = slot;
    }

    @Override
    final void place(Object row, Object[] frame) {
        frame[slot] = row;
    }

    @Override
    final BitSet slots() {
        BitSet slots = new BitSet();
        slots.set(slot);
        return slots;
    }
}
