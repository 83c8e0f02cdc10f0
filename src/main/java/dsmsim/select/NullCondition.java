package dsmsim.select;

import java.util.List;

/** Whether a value is NULL. */
final class NullCondition extends SearchCondition {
    private final Expression expression;

    NullCondition(Expression expression) {
        this.expression = expression;
    }

    @Override
    Boolean holds(Object[] frame) {
        return expression.value(frame) == null;
    }

    @Override
    List<Expression> parts() {
        return List.of(expression);
    }

    @Override
    String canonical() {
        return "NULL(" + expression.canonical() + ")";
    }
}
