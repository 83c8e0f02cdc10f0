package dsmsim.select;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A query that the statement has given a name: found once, however often the statement names it. */
final class KeptPlan extends QueryPlan {
    private final QueryPlan plan;
    private final List<OutputColumn> columns;
    private final Budget budget;
    /** These are known once: queries named by queries that are named several times would ask for them without end. */
    private final boolean mayFail;

    private final BitSet foreignSlots;
    private List<Object[]> known;

    KeptPlan(QueryPlan plan, List<OutputColumn> columns, Budget budget) {
        this.plan = plan;
        this.columns = columns;
        this.budget = budget;
        this.mayFail = plan.mayFail();
        this.foreignSlots = plan.foreignSlots();
    }

    @Override
    List<OutputColumn> columns() {
        return columns;
    }

    @Override
    RowStream open(Object[] frame) {
        if (known == null) {
            List<Object[]> rows = new ArrayList<>();
            RowStream stream = plan.open(frame);
            for (Object[] row = stream.next(); row != null; row = stream.next()) {
                budget.hold(row);
                rows.add(row);
            }
            known = rows;
        }
        return RowStream.of(known);
    }

    @Override
    boolean mayFail() {
        return mayFail;
    }

    @Override
    BitSet foreignSlots() {
        return (BitSet) foreignSlots.clone();
    }
}
