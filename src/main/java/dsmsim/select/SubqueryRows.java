package dsmsim.select;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A query in a condition or in place of a value. What it gives for the values that it reads of the query around it is kept,
 * so that it runs once for each of these values and not for each row.
 */
final class SubqueryRows {
    /** For so many values of the query around it the answers are kept. */
    private static final int MOST_KEPT = 100_000;

    private final QueryPlan plan;
    private final List<ColumnExpression> outer;
    private final RowKeys keys;
    private final Budget budget;
    private final Map<Object, Object> kept = new HashMap<>();

    /** Makes of the rows what is kept of them. */
    interface Gathering {
        Object of(RowStream rows);
    }

    /** @param outer the columns of queries around it from which it reads */
    SubqueryRows(QueryPlan plan, List<ColumnExpression> outer, Budget budget) {
        this.plan = plan;
        this.outer = List.copyOf(outer);
        this.budget = budget;
        this.keys = RowKeys.ofValues(outer);
    }

    QueryPlan plan() {
        return plan;
    }

    List<ColumnExpression> outer() {
        return outer;
    }

    /** What was gathered for the values in the frame. */
    Object gathered(Object[] frame, Gathering gathering) {
        Object[] values = new Object[outer.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = outer.get(i).value(frame);
        }
        Object key = keys.of(values);
        Object known = kept.get(key);
        if (known == null) {
            known = gathering.of(plan.open(frame));
            if (kept.size() < MOST_KEPT) {
                budget.hold(values);
                kept.put(key, known);
            }
        }
        return known;
    }

    String canonical() {
        return "QUERY" + System.identityHashCode(plan);
    }
}
