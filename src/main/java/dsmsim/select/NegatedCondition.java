package dsmsim.select;

import java.util.List;

/** A condition that must not hold. */
final class NegatedCondition extends SearchCondition {
    private final SearchCondition condition;

    NegatedCondition(SearchCondition condition) {
        this.condition = condition;
    }

    @Override
    Boolean holds(Object[] frame) {
        Boolean holds = condition.holds(frame);
        return holds == null ? null : !holds;
    }

    @Override
    List<SearchCondition> parts() {
        return List.of(condition);
    }

    @Override
    String canonical() {
        return "NOT(" + condition.canonical() + ")";
    }
}
