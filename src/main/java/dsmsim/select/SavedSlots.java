package dsmsim.select;

import java.util.BitSet;

/** Takes the rows of some slots out of a frame, and puts them back. */
final class SavedSlots {
    private final int[] slots;

    SavedSlots(BitSet slots) {
        this.slots = slots.stream().toArray();
    }

    Object[] of(Object[] frame) {
        Object[] rows = new Object[slots.length];
        for (int i = 0; i < slots.length; i++) {
            rows[i] = frame[slots[i]];
        }
        return rows;
    }

    /** @param rows null for rows of NULLs only */
    void restore(Object[] rows, Object[] frame) {
        for (int i = 0; i < slots.length; i++) {
            frame[slots[i]] = rows == null ? null : rows[i];
        }
    }
}
