package dsmsim.select;

import dsmsim.tables.Db2Type;
import java.util.BitSet;

/** A value that takes more than one row to find; what finds it leaves it in a row of its own. */
abstract class CellExpression extends Expression {
    private final int slot;
    private final int index;

    /**
     * A value.
     *
     * @param slot in which the row is left
     * @param index in that row
     */
    CellExpression(Db2Type type, int slot, int index) {
        super(type);
        this.slot = slot;
        this.index = index;
    }

    @Override
    final Object value(Object[] frame) {
        return ((Object[]) frame[slot])[index];
    }

    @Override
    final void addSlots(BitSet slots) {
        super.addSlots(slots);
        slots.set(slot);
    }

    @Override
    final String canonical() {
        return "CELL[" + slot + "." + index + "]";
    }
}
