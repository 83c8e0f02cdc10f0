package dsmsim.select;

import java.util.BitSet;
import java.util.List;

/**
 * A value or a condition whose names are bound. It is evaluated in a frame: an array with the row of each table of the
 * statement in the place (slot) that the table has got, null for a row of NULLs.
 */
abstract class Evaluated {

    /** What it is made of. */
    List<? extends Evaluated> parts() {
        return List.of();
    }

    /** The same for two that have the same value in every frame, as far as can be told by their form. */
    abstract String canonical();

    /** Whether it may answer with an error instead of a value. */
    boolean mayFail() {
        for (Evaluated part : parts()) {
            if (part.mayFail()) {
                return true;
            }
        }
        return false;
    }

    /** Adds the slots from which it reads. */
    void addSlots(BitSet slots) {
        for (Evaluated part : parts()) {
            part.addSlots(slots);
        }
    }

    final BitSet slots() {
        BitSet slots = new BitSet();
        addSlots(slots);
        return slots;
    }
}
