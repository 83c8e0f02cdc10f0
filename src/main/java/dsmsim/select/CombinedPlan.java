package dsmsim.select;

import dsmsim.sql.Applied;
import dsmsim.sql.Evaluation;
import dsmsim.statement.SetOperator;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows of two queries made into one, all of them (ALL); without ALL another plan leaves equal ones out. */
final class CombinedPlan extends QueryPlan {
    private final SetOperator operator;
    private final QueryPlan left;
    private final QueryPlan right;
    private final List<OutputColumn> columns;
    private final List<Applied> leftCasts;
    private final List<Applied> rightCasts;
    private final boolean all;
    private final Budget budget;

    /**
     * Two queries as one.
     *
     * @param leftCasts to the types of the columns, one for each column
     */
    CombinedPlan(
            SetOperator operator,
            boolean all,
            QueryPlan left,
            QueryPlan right,
            List<OutputColumn> columns,
            List<Applied> leftCasts,
            List<Applied> rightCasts,
            Budget budget) {
        this.operator = operator;
        this.all = all;
        this.left = left;
        this.right = right;
        this.columns = columns;
        this.leftCasts = leftCasts;
        this.rightCasts = rightCasts;
        this.budget = budget;
    }

    @Override
    List<OutputColumn> columns() {
        return columns;
    }

    @Override
    RowStream open(Object[] frame) {
        RowStream ones = cast(left.open(frame), leftCasts);
        if (operator != SetOperator.UNION) {
            return partOf(ones, counted(cast(right.open(frame), rightCasts)));
        }
        RowStream[] current = {ones, null};
        return () -> {
            if (current[1] == null) {
                Object[] row = current[0].next();
                if (row != null) {
                    return row;
                }
                current[1] = cast(right.open(frame), rightCasts);
            }
            return current[1].next();
        };
    }

    private static RowStream cast(RowStream rows, List<Applied> casts) {
        return () -> {
            Object[] row = rows.next();
            if (row == null) {
                return null;
            }
            Object[] values = new Object[casts.size()];
            Object[] one = new Object[1];
            for (int i = 0; i < values.length; i++) {
                Evaluation evaluation = casts.get(i).evaluation();
                one[0] = row[i];
                values[i] = evaluation.apply(one);
            }
            return values;
        };
    }

    private Map<Object, int[]> counted(RowStream rows) {
        RowKeys keys = RowKeys.ofRows(this);
        Map<Object, int[]> counts = new HashMap<>();
        for (Object[] row = rows.next(); row != null; row = rows.next()) {
            Object key = keys.of(row);
            int[] count = counts.get(key);
            if (count == null) {
                budget.hold(row);
                count = new int[1];
                counts.put(key, count);
            }
            count[0]++;
        }
        return counts;
    }

    /** Those of the rows that the others have, or have not; with ALL each of the others counts once. */
    private RowStream partOf(RowStream rows, Map<Object, int[]> others) {
        RowKeys keys = RowKeys.ofRows(this);
        boolean wanted = operator == SetOperator.INTERSECT;
        return () -> {
            for (Object[] row = rows.next(); row != null; row = rows.next()) {
                int[] count = others.get(keys.of(row));
                boolean has = count != null && count[0] > 0;
                if (has && all) {
                    count[0]--;
                }
                if (has == wanted) {
                    return row;
                }
            }
            return null;
        };
    }

    @Override
    boolean mayFail() {
        return left.mayFail() || right.mayFail();
    }

    @Override
    BitSet foreignSlots() {
        BitSet slots = left.foreignSlots();
        slots.or(right.foreignSlots());
        return slots;
    }
}
