package dsmsim.select;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/** The rows of a query, sorted, and of these as many as are wanted. */
final class SortedPlan extends DerivedPlan {
    /** Where fewer rows than that are wanted, no more are held. */
    private static final int FEW = 10_000;

    private final List<SortedBy> order;
    private final long first;
    private final long skipped;
    private final Budget budget;
    private List<Object[]> known;

    /** By the value at that place of a row. */
    record SortedBy(int index, SortColumn column) {}

    /**
     * Rows of a query.
     *
     * @param order none for the order in which they come
     * @param first how many are wanted at most, -1 for all
     * @param skipped how many before these are not
     */
    SortedPlan(QueryPlan plan, List<SortedBy> order, long first, long skipped, Budget budget) {
        super(plan);
        this.order = order;
        this.first = first;
        this.skipped = skipped;
        this.budget = budget;
    }

    @Override
    RowStream open(Object[] frame) {
        if (order.isEmpty()) {
            return limited(plan().open(frame));
        }
        List<Object[]> rows = known != null ? known : sorted(plan().open(frame));
        if (isIndependent()) {
            known = rows;
        }
        return limited(RowStream.of(rows));
    }

    private RowStream limited(RowStream rows) {
        if (first < 0 && skipped == 0) {
            return rows;
        }
        long[] left = {first < 0 ? Long.MAX_VALUE : first, skipped};
        return () -> {
            while (left[1] > 0) {
                left[1]--;
                if (rows.next() == null) {
                    return null;
                }
            }
            return left[0]-- > 0 ? rows.next() : null;
        };
    }

    private int compare(Object[] one, Object[] other) {
        budget.spend(1);
        for (SortedBy by : order) {
            int compared = by.column().compare(one[by.index()], other[by.index()]);
            if (compared != 0) {
                return compared;
            }
        }
        return 0;
    }

    private List<Object[]> sorted(RowStream stream) {
        if (first >= 0 && first < FEW && skipped < FEW) {
            return best(stream, (int) (first + skipped));
        }
        List<Object[]> rows = new ArrayList<>();
        for (Object[] row = stream.next(); row != null; row = stream.next()) {
            budget.hold(row);
            rows.add(row);
        }
        rows.sort(this::compare);
        return rows;
    }

    /** A row with its number, so that of equal rows the first ones stay. */
    private record Ranked(Object[] row, long number) {}

    private List<Object[]> best(RowStream stream, int wanted) {
        PriorityQueue<Ranked> best = new PriorityQueue<>((one, other) -> compare(other, one));
        long number = 0;
        for (Object[] row = stream.next(); row != null; row = stream.next()) {
            best.add(new Ranked(row, number++));
            if (best.size() > wanted) {
                best.remove();
            }
        }
        List<Ranked> ranked = new ArrayList<>(best);
        ranked.sort(this::compare);
        List<Object[]> rows = new ArrayList<>(ranked.size());
        ranked.forEach(one -> rows.add(one.row()));
        return rows;
    }

    private int compare(Ranked one, Ranked other) {
        int compared = compare(one.row(), other.row());
        return compared != 0 ? compared : Long.compare(one.number(), other.number());
    }
}
