package dsmsim.select;

import java.util.BitSet;
import java.util.Iterator;

/** Tables joined by themselves before they are joined with others. A row of them is an array of rows. */
final class JoinedSource extends TableSource {
    private final Joins joins;
    private final SavedSlots saved;

    JoinedSource(Joins joins) {
        this.joins = joins;
        this.saved = new SavedSlots(joins.slots());
    }

    /** In a frame of its own, since each step of the walk goes on from where the one before has left its row. */
    @Override
    Iterator<?> rows(Object[] frame) {
        Object[] own = frame.clone();
        Combinations walk = joins.start(own);
        return QuerySource.iterator(() -> walk.next() ? saved.of(own) : null);
    }

    @Override
    void place(Object row, Object[] frame) {
        saved.restore((Object[]) row, frame);
    }

    @Override
    BitSet slots() {
        return joins.slots();
    }

    @Override
    BitSet foreignSlots() {
        return joins.foreignSlots();
    }

    @Override
    boolean mayFail() {
        return joins.mayFail();
    }

    @Override
    int cells() {
        return joins.slots().cardinality();
    }
}
