package dsmsim.select;

import java.util.List;

/** Conditions that must all hold (AND), or of which one must (OR). */
final class ChainedConditions extends SearchCondition {
    private final boolean isAnd;
    private final List<SearchCondition> conditions;

    ChainedConditions(boolean isAnd, List<SearchCondition> conditions) {
        this.isAnd = isAnd;
        this.conditions = conditions;
    }

    boolean isAnd() {
        return isAnd;
    }

    @Override
    Boolean holds(Object[] frame) {
        Boolean result = isAnd;
        for (SearchCondition condition : conditions) {
            Boolean one = condition.holds(frame);
            if (one == null) {
                result = null;
            } else if (one != isAnd) {
                return one;
            }
        }
        return result;
    }

    @Override
    List<SearchCondition> parts() {
        return conditions;
    }

    @Override
    String canonical() {
        StringBuilder text = new StringBuilder(isAnd ? "AND(" : "OR(");
        for (SearchCondition condition : conditions) {
            text.append(condition.canonical()).append(',');
        }
        return text.append(')').toString();
    }
}
