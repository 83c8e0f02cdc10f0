package dsmsim.select;

import dsmsim.message.Span;
import dsmsim.sql.Applied;
import dsmsim.sql.Evaluation;
import dsmsim.sql.SqlFailure;
import java.util.List;

/** A function or an operator applied to values. */
final class AppliedExpression extends Expression {
    private final String name;
    private final Evaluation evaluation;
    private final Expression[] operands;
    private final Budget budget;
    private final Span place;

    private AppliedExpression(String name, Applied applied, Expression[] operands, Budget budget, Span place) {
        super(applied.type());
        this.name = name;
        this.evaluation = applied.evaluation();
        this.operands = operands;
        this.budget = budget;
        this.place = place;
    }

    /**
     * That of such operands; of constants only, the value that it always has.
     *
     * @param name of the function, the sign of the operator, or what else tells it from others
     * @param place in the statement, for the failure to tell
     */
    static Expression of(String name, Applied applied, List<Expression> operands, Budget budget, Span place) {
        return new AppliedExpression(name, applied, operands.toArray(new Expression[0]), budget, place);
    }

    @Override
    Object value(Object[] frame) {
        Object value = applied(frame);
        if (value instanceof String text) {
            budget.readCharacters(text.length());
        }
        return value;
    }

    private Object applied(Object[] frame) {
        try {
            if (operands.length == 1 && evaluation instanceof Evaluation.Unary unary) {
                return unary.one(operands[0].value(frame));
            }
            if (operands.length == 2 && evaluation instanceof Evaluation.Binary binary) {
                return binary.two(operands[0].value(frame), operands[1].value(frame));
            }
            Object[] values = new Object[operands.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = operands[i].value(frame);
            }
            return evaluation.apply(values);
        } catch (SqlFailure e) {
            throw e.at(place);
        }
    }

    @Override
    List<Expression> parts() {
        return List.of(operands);
    }

    @Override
    boolean mayFail() {
        return true;
    }

    @Override
    String canonical() {
        StringBuilder text = new StringBuilder(name).append('(');
        for (Expression operand : operands) {
            text.append(operand.canonical()).append(',');
        }
        return text.append(')').append(type()).toString();
    }
}
