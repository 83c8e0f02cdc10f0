package dsmsim.select;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A query that the statement has given a name: found once, however often the statement names it. */
final class KeptPlan extends QueryPlan {
    private final QueryPlan plan;
    private final List<OutputColumn> columns;
    private final Budget budget;
    private List<Object[]> known;

    KeptPlan(QueryPlan plan, List<OutputColumn> columns, Budget budget) {
        this.plan = plan;
        this.columns = columns;
        this.budget = budget;
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
        return DistinctPlan.stream(known);
    }

    @Override
    boolean mayFail() {
        return plan.mayFail();
    }

    @Override
    BitSet foreignSlots() {
        return plan.foreignSlots();
    }
}
