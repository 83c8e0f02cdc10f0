package dsmsim.select;

import dsmsim.message.Span;
import dsmsim.sql.Comparison;
import dsmsim.sql.SqlFailure;
import dsmsim.statement.ComparisonOperator;
import java.util.ArrayList;
import java.util.List;

/** A value compared with all values of a query, or with any of them. */
final class QuantifiedValues extends SearchCondition {
    private final ComparisonOperator operator;
    private final boolean all;
    private final Expression left;
    private final SubqueryRows rows;
    private final Comparison comparison;
    private final Span place;
    private final Budget budget;

    QuantifiedValues(
            ComparisonOperator operator, boolean all, Expression left, SubqueryRows rows, Budget budget, Span place) {
        this.operator = operator;
        this.all = all;
        this.left = left;
        this.rows = rows;
        this.budget = budget;
        this.place = place;
        try {
            this.comparison =
                    Comparison.of(left.type(), rows.plan().columns().get(0).type(), operator.sign());
        } catch (SqlFailure e) {
            throw e.at(place);
        }
    }

    @Override
    Boolean holds(Object[] frame) {
        Object value = left.value(frame);
        Boolean result = all;
        for (Object other : (List<?>) rows.gathered(frame, this::gather)) {
            budget.spend(1);
            Boolean one = value == null || other == null ? null : holds(value, other);
            if (one == null) {
                result = null;
            } else if (one != all) {
                return one;
            }
        }
        return result;
    }

    private boolean holds(Object value, Object other) {
        try {
            return operator.holds(comparison.compare(value, other));
        } catch (SqlFailure e) {
            throw e.at(place);
        }
    }

    private Object gather(RowStream stream) {
        List<Object> values = new ArrayList<>();
        for (Object[] row = stream.next(); row != null; row = stream.next()) {
            budget.hold(row);
            values.add(row[0]);
        }
        return values;
    }

    @Override
    List<Expression> parts() {
        List<Expression> parts = new ArrayList<>(rows.outer());
        parts.add(left);
        return parts;
    }

    @Override
    boolean mayFail() {
        return true;
    }

    @Override
    String canonical() {
        return operator + (all ? "ALL(" : "ANY(") + left.canonical() + "," + rows.canonical() + ")";
    }
}
