package dsmsim.select;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The different rows of a query, sorted, as Db2 finds them by sorting; nothing promises that (inferred). */
final class DistinctPlan extends DerivedPlan {
    private final RowKeys keys;
    private final Budget budget;
    private List<Object[]> known;

    DistinctPlan(QueryPlan plan, Budget budget) {
        super(plan);
        this.budget = budget;
        this.keys = RowKeys.ofRows(plan);
    }

    @Override
    RowStream open(Object[] frame) {
        List<Object[]> rows = known != null ? known : different(plan().open(frame));
        if (isIndependent()) {
            known = rows;
        }
        return RowStream.of(rows);
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
}
