package dsmsim.select;

import dsmsim.message.Span;
import dsmsim.sql.SqlFailure;
import dsmsim.statement.ComparisonOperator;
import java.util.ArrayList;
import java.util.List;

/** A value compared with all values of a query, or with any of them. */
final class QuantifiedValues extends SubqueryCondition {
    private final ComparisonOperator operator;
    private final boolean all;
    private final Budget budget;

    QuantifiedValues(
            ComparisonOperator operator, boolean all, Expression left, SubqueryRows rows, Budget budget, Span place) {
        super(operator.sign(), left, rows, place);
        this.operator = operator;
        this.all = all;
        this.budget = budget;
    }

    @Override
    Boolean holds(Object[] frame) {
        Object value = left().value(frame);
        Boolean result = all;
        for (Object other : (List<?>) rows().gathered(frame, this::gather)) {
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
            return operator.holds(comparison().compare(value, other));
        } catch (SqlFailure e) {
            throw at(e);
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
    String canonical() {
        return (all ? "ALL " : "ANY ") + super.canonical();
    }
}
