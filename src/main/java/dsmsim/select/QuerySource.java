package dsmsim.select;

import java.util.BitSet;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** A query in FROM. */
final class QuerySource extends SingleSource {
    private final QueryPlan plan;

    QuerySource(QueryPlan plan, int slot) {
        super(slot);
        this.plan = plan;
    }

    @Override
    Iterator<?> rows(Object[] frame) {
        return iterator(plan.open(frame));
    }

    static Iterator<Object[]> iterator(RowStream stream) {
        return new Iterator<>() {
            private Object[] next = stream.next();

            @Override
            public boolean hasNext() {
                return next != null;
            }

            @Override
            public Object[] next() {
                if (next == null) {
                    throw new NoSuchElementException();
                }
                Object[] row = next;
                next = stream.next();
                return row;
            }
        };
    }

    @Override
    BitSet foreignSlots() {
        return plan.foreignSlots();
    }

    @Override
    boolean mayFail() {
        return plan.mayFail();
    }

    @Override
    int cells() {
        return plan.columns().size();
    }
}
