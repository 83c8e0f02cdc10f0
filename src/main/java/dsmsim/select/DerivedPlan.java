package dsmsim.select;

import java.util.BitSet;
import java.util.List;

/** The rows of another query in another order, or not all of them. */
abstract class DerivedPlan extends QueryPlan {
    private final QueryPlan plan;

    DerivedPlan(QueryPlan plan) {
        this.plan = plan;
    }

    final QueryPlan plan() {
        return plan;
    }

    @Override
    final List<OutputColumn> columns() {
        return plan.columns();
    }

    @Override
    final boolean mayFail() {
        return plan.mayFail();
    }

    @Override
    final BitSet foreignSlots() {
        return plan.foreignSlots();
    }
}
