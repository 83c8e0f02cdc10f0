package dsmsim.select;

import dsmsim.message.Span;
import dsmsim.sql.Comparison;
import dsmsim.sql.SqlFailure;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether a value is one of several. */
final class ListedValues extends SearchCondition {
    private final Expression left;
    private final List<Expression> listed;
    private final List<Comparison> comparisons = new ArrayList<>();
    private final Span place;
    /** The keys of constants that compare alike; null before they are needed, or where some are no such constants. */
    private Set<Object> keys;

    private final boolean hasKeys;

    ListedValues(Expression left, List<Expression> listed, Span place) {
        this.left = left;
        this.listed = listed;
        this.place = place;
        boolean alike = true;
        for (Expression one : listed) {
            try {
                comparisons.add(Comparison.of(left.type(), one.type(), "IN"));
            } catch (SqlFailure e) {
                throw e.at(place);
            }
            alike &= one.type().kind() == listed.get(0).type().kind()
                    && one.argument().isConstant();
            alike &= one.argument().constant() != null;
        }
        hasKeys = alike;
    }

    @Override
    Boolean holds(Object[] frame) {
        Object value = left.value(frame);
        if (value == null) {
            return null;
        }
        try {
            return hasKeys
                    ? Boolean.valueOf(keys().contains(comparisons.get(0).leftKey(value)))
                    : isAmong(value, frame);
        } catch (SqlFailure e) {
            throw e.at(place);
        }
    }

    private Boolean isAmong(Object value, Object[] frame) {
        Boolean result = false;
        for (int i = 0; i < comparisons.size(); i++) {
            Object other = listed.get(i).value(frame);
            if (other == null) {
                result = null;
            } else if (comparisons.get(i).compare(value, other) == 0) {
                return true;
            }
        }
        return result;
    }

    private Set<Object> keys() {
        if (keys == null) {
            Set<Object> found = new HashSet<>();
            for (Expression one : listed) {
                found.add(comparisons.get(0).rightKey(one.argument().constant()));
            }
            keys = found;
        }
        return keys;
    }

    @Override
    List<Expression> parts() {
        List<Expression> parts = new ArrayList<>(listed);
        parts.add(left);
        return parts;
    }

    @Override
    boolean mayFail() {
        return super.mayFail() || left.type().kind() != listed.get(0).type().kind();
    }

    @Override
    String canonical() {
        StringBuilder text = new StringBuilder("IN(");
        for (Expression part : parts()) {
            text.append(part.canonical()).append(',');
        }
        return text.append(')').toString();
    }
}
