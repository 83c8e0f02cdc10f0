package dsmsim.select;

import dsmsim.tables.Db2Type;
import java.util.BitSet;

/** A column of a table. */
final class ColumnExpression extends Expression {
    private final String name;
    private final int slot;
    private final int index;
    private final ColumnReader reader;

    /**
     * A column.
     *
     * @param index of the column in its table, from 0
     */
    ColumnExpression(String name, Db2Type type, int slot, int index, ColumnReader reader) {
        super(type);
        this.name = name;
        this.slot = slot;
        this.index = index;
        this.reader = reader;
    }

    String name() {
        return name;
    }

    int slot() {
        return slot;
    }

    @Override
    Object value(Object[] frame) {
        Object row = frame[slot];
        return row == null ? null : reader.read(row);
    }

    @Override
    void addSlots(BitSet slots) {
        slots.set(slot);
    }

    @Override
    boolean mayFail() {
        return false;
    }

    @Override
    String canonical() {
        return "#" + slot + "." + index;
    }
}
