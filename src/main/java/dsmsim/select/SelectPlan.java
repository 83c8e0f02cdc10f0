package dsmsim.select;

import java.util.BitSet;
import java.util.List;

/** One SELECT: its tables joined, its rows grouped and numbered where it says so, and its columns. */
final class SelectPlan extends QueryPlan {
    private final Joins joins;
    private final Grouping grouping;
    private final RowNumbering numbering;
    private final List<OutputColumn> columns;
    private final Expression[] expressions;

    /**
     * A SELECT.
     *
     * @param grouping null for none
     * @param numbering null for none
     * @param expressions more than there are columns, where it is sorted by others
     */
    SelectPlan(
            Joins joins,
            Grouping grouping,
            RowNumbering numbering,
            List<OutputColumn> columns,
            List<Expression> expressions) {
        this.joins = joins;
        this.grouping = grouping;
        this.numbering = numbering;
        this.columns = columns;
        this.expressions = expressions.toArray(new Expression[0]);
    }

    @Override
    List<OutputColumn> columns() {
        return columns;
    }

    @Override
    RowStream open(Object[] frame) {
        Combinations groups = groups(frame);
        Combinations rows = numbering == null ? groups : numbering.over(groups, frame, isIndependent());
        return () -> rows.next() ? values(frame) : null;
    }

    private Combinations groups(Object[] frame) {
        if (grouping == null) {
            return joins.start(frame);
        }
        if (grouping.onlyCounts() && joins.size() >= 0) {
            return grouping.ofCounted(joins.size(), frame);
        }
        return grouping.over(joins.start(frame), frame, isIndependent());
    }

    private Object[] values(Object[] frame) {
        Object[] values = new Object[expressions.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = expressions[i].value(frame);
        }
        return values;
    }

    @Override
    boolean mayFail() {
        boolean mayFail = joins.mayFail() || grouping != null;
        for (Expression expression : expressions) {
            mayFail |= expression.mayFail();
        }
        return mayFail;
    }

    @Override
    BitSet foreignSlots() {
        BitSet read = joins.foreignSlots();
        for (Expression expression : expressions) {
            expression.addSlots(read);
        }
        if (grouping != null) {
            grouping.addSlots(read);
            read.clear(grouping.slot());
        }
        if (numbering != null) {
            numbering.addSlots(read);
            read.clear(numbering.slot());
        }
        read.andNot(joins.slots());
        return read;
    }
}
