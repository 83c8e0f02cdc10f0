package dsmsim.select;

import dsmsim.sql.Argument;
import dsmsim.tables.Db2Type;

/** A value that is the same for all rows. */
final class ConstantExpression extends Expression {
    private final Object value;
    private final boolean isLiteral;

    /** @param isLiteral whether the value stands in the statement, else it is of the moment */
    private ConstantExpression(Db2Type type, Object value, boolean isLiteral) {
        super(type);
        this.value = value;
        this.isLiteral = isLiteral;
    }

    static ConstantExpression literal(Argument literal) {
        return new ConstantExpression(literal.type(), literal.constant(), true);
    }

    /** Such as CURRENT TIMESTAMP. */
    static ConstantExpression ofMoment(Db2Type type, Object value) {
        return new ConstantExpression(type, value, false);
    }

    @Override
    Object value(Object[] frame) {
        return value;
    }

    Object value() {
        return value;
    }

    /** Whether it is a whole number, as the number of a column is. */
    boolean isWholeNumber() {
        return isLiteral && value instanceof Long;
    }

    @Override
    Argument argument() {
        return Argument.constant(type(), value);
    }

    @Override
    String canonical() {
        return type() + "'" + value + "'";
    }
}
