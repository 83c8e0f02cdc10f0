package dsmsim.select;

import dsmsim.message.Span;
import dsmsim.sql.SqlFailure;
import java.util.HashSet;
import java.util.Set;

/** Whether a value is one that a query gives. */
final class InSubquery extends SubqueryCondition {
    private final Budget budget;

    InSubquery(Expression left, SubqueryRows rows, Budget budget, Span place) {
        super("IN", left, rows, place);
        this.budget = budget;
    }

    /** The values, and whether NULL is among them. */
    private record Answers(Set<Object> keys, boolean hasNull) {}

    @Override
    Boolean holds(Object[] frame) {
        Object value = left().value(frame);
        Answers answers = (Answers) rows().gathered(frame, this::gather);
        if (answers.keys().isEmpty() && !answers.hasNull()) {
            return false;
        }
        if (value == null) {
            return null;
        }
        try {
            if (answers.keys().contains(comparison().leftKey(value))) {
                return true;
            }
        } catch (SqlFailure e) {
            throw at(e);
        }
        return answers.hasNull() ? null : Boolean.FALSE;
    }

    private Object gather(RowStream stream) {
        Set<Object> keys = new HashSet<>();
        boolean hasNull = false;
        for (Object[] row = stream.next(); row != null; row = stream.next()) {
            if (row[0] == null) {
                hasNull = true;
            } else if (keys.add(comparison().rightKey(row[0]))) {
                budget.hold(row);
            }
        }
        return new Answers(keys, hasNull);
    }
}
