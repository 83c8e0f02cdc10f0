package dsmsim.select;

import dsmsim.message.Span;
import dsmsim.sql.Comparison;
import dsmsim.sql.SqlFailure;
import dsmsim.statement.ComparisonOperator;
import java.util.List;

/** Two values compared. */
final class ComparedValues extends SearchCondition {
    private final ComparisonOperator operator;
    private final Comparison comparison;
    private final Expression left;
    private final Expression right;
    private final Span place;
    /** The right side's key where it is constant. */
    private Object constantKey;

    ComparedValues(ComparisonOperator operator, Comparison comparison, Expression left, Expression right, Span place) {
        this.operator = operator;
        this.comparison = comparison;
        this.left = left;
        this.right = right;
        this.place = place;
    }

    /**
     * Such a comparison.
     *
     * @throws SqlFailure SQL0401N if such values cannot be compared
     */
    static ComparedValues of(ComparisonOperator operator, Expression left, Expression right, Span place) {
        try {
            return new ComparedValues(
                    operator, Comparison.of(left.type(), right.type(), operator.sign()), left, right, place);
        } catch (SqlFailure e) {
            throw e.at(place);
        }
    }

    boolean isEquality() {
        return operator == ComparisonOperator.EQUAL;
    }

    Comparison comparison() {
        return comparison;
    }

    Expression left() {
        return left;
    }

    Expression right() {
        return right;
    }

    @Override
    Boolean holds(Object[] frame) {
        Object one = left.value(frame);
        if (one == null) {
            return null;
        }
        Object other = right.value(frame);
        if (other == null) {
            return null;
        }
        try {
            Object key = right instanceof ConstantExpression ? constantKey(other) : comparison.rightKey(other);
            return operator.holds(comparison.compareKeys(comparison.leftKey(one), key));
        } catch (SqlFailure e) {
            throw e.at(place);
        }
    }

    private Object constantKey(Object constant) {
        if (constantKey == null) {
            constantKey = comparison.rightKey(constant);
        }
        return constantKey;
    }

    @Override
    List<Expression> parts() {
        return List.of(left, right);
    }

    /** Values of one kind always compare; reading a text as a number or a date may fail. */
    @Override
    boolean mayFail() {
        return super.mayFail() || left.type().kind() != right.type().kind();
    }

    @Override
    String canonical() {
        return operator + "(" + left.canonical() + "," + right.canonical() + ")";
    }
}
