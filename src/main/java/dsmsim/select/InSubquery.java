package dsmsim.select;

import dsmsim.message.Span;
import dsmsim.sql.Comparison;
import dsmsim.sql.SqlFailure;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether a value is one that a query gives. */
final class InSubquery extends SearchCondition {
    private final Expression left;
    private final SubqueryRows rows;
    private final Comparison comparison;
    private final Span place;
    private final Budget budget;

    InSubquery(Expression left, SubqueryRows rows, Budget budget, Span place) {
        this.left = left;
        this.rows = rows;
        this.budget = budget;
        this.place = place;
        try {
            this.comparison =
                    Comparison.of(left.type(), rows.plan().columns().get(0).type(), "IN");
        } catch (SqlFailure e) {
            throw e.at(place);
        }
    }

    /** The values, and whether NULL is among them. */
    private record Answers(Set<Object> keys, boolean hasNull) {}

    @Override
    Boolean holds(Object[] frame) {
        Object value = left.value(frame);
        Answers gathered = (Answers) rows.gathered(frame, this::gather);
        if (gathered.keys().isEmpty() && !gathered.hasNull()) {
            return false;
        }
        if (value == null) {
            return null;
        }
        try {
            if (gathered.keys().contains(comparison.leftKey(value))) {
                return true;
            }
        } catch (SqlFailure e) {
            throw e.at(place);
        }
        return gathered.hasNull() ? null : Boolean.FALSE;
    }

    private Object gather(RowStream stream) {
        Set<Object> keys = new HashSet<>();
        boolean hasNull = false;
        for (Object[] row = stream.next(); row != null; row = stream.next()) {
            if (row[0] == null) {
                hasNull = true;
            } else if (keys.add(comparison.rightKey(row[0]))) {
                budget.hold(row);
            }
        }
        return new Answers(keys, hasNull);
    }

    @Override
    List<Expression> parts() {
        List<Expression> parts = new ArrayList<>(rows.outer());
        parts.add(left);
        return parts;
    }

    @Override
    boolean mayFail() {
        return super.mayFail()
                || rows.plan().mayFail()
                || left.type().kind() != rows.plan().columns().get(0).type().kind();
    }

    @Override
    String canonical() {
        return "IN(" + left.canonical() + "," + rows.canonical() + ")";
    }
}
