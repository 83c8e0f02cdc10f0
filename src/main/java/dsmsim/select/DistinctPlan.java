package dsmsim.select;

import dsmsim.tables.Db2Type;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** The different rows of a query, sorted, as Db2 finds them by sorting; nothing promises that (inferred). */
final class DistinctPlan extends QueryPlan {
    private final QueryPlan plan;
    private final RowKeys keys;
    private final Budget budget;
    private List<Object[]> known;

    DistinctPlan(QueryPlan plan, Budget budget) {
        this.plan = plan;
        this.budget = budget;
        this.keys = keys(plan);
    }

    /** What tells the rows of a query apart. */
    static RowKeys keys(QueryPlan plan) {
        List<Db2Type> types = new ArrayList<>();
        plan.columns().forEach(column -> types.add(column.type()));
        return new RowKeys(types);
    }

    @Override
    List<OutputColumn> columns() {
        return plan.columns();
    }

    @Override
    RowStream open(Object[] frame) {
        List<Object[]> rows = known != null ? known : different(plan.open(frame));
        if (isIndependent()) {
            known = rows;
        }
        return stream(rows);
    }

    static RowStream stream(List<Object[]> rows) {
        Iterator<Object[]> iterator = rows.iterator();
        return () -> iterator.hasNext() ? iterator.next() : null;
    }

    private List<Object[]> different(RowStream stream) {
        Set<Object> found = new HashSet<>();
        List<Object[]> rows = new ArrayList<>();
        for (Object[] row = stream.next(); row != null; row = stream.next()) {
            if (found.add(keys.of(row))) {
                budget.hold(row);
                rows.add(row);
            }
        }
        rows.sort((one, other) -> {
            budget.spend(1);
            return keys.compare(one, other);
        });
        return rows;
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
