package dsmsim.sql;

import dsmsim.tables.Db2Type;
import dsmsim.tables.Db2Type.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The operators + - * / (Db2, «Expressions»). Whole by whole is whole; decimals have the precisions and scales of
 * {@link #decimalType}; a binary number makes the result DOUBLE, a text or a DECFLOAT makes it DECFLOAT.
 */
public final class Arithmetic {
    private Arithmetic() {}

    /**
     * The operator {@code + - *} or {@code /} for such operands.
     *
     * @throws SqlFailure SQL0419N, SQL0182N, SQL0402N, SQL0418N
     */
    public static Applied bind(char operator, Argument left, Argument right) {
        if (left.type().isDatetime() || right.type().isDatetime()) {
            return DatetimeArithmetic.bind(operator, left.type(), right.type());
        }
        Db2Type one = operand(operator, left.type(), right.type());
        Db2Type other = operand(operator, right.type(), left.type());
        Evaluation.Binary evaluation = bind(operator, one, other, left.type(), right.type());
        return Applied.binary(type(operator, one, other), evaluation);
    }

    /** What an operand counts as: a text as the number in it, NULL as what is beside it. */
    private static Db2Type operand(char operator, Db2Type type, Db2Type beside) {
        if (type.is(Kind.CLOB)) {
            throw SqlCode.NOT_NUMERIC.failure(String.valueOf(operator));
        }
        if (!type.is(Kind.UNTYPED)) {
            return type.isText() ? Db2Type.DECFLOAT : type;
        }
        if (beside.is(Kind.UNTYPED)) {
            throw SqlCode.NULL_MISUSED.failure();
        }
        return operand(operator, beside, beside);
    }

    private static Db2Type type(char operator, Db2Type left, Db2Type right) {
        if (left.is(Kind.DECFLOAT) || right.is(Kind.DECFLOAT)) {
            return Db2Type.DECFLOAT;
        }
        if (left.isBinary() || right.isBinary()) {
            return Db2Type.DOUBLE;
        }
        if (left.isWhole() && right.isWhole()) {
            return left.is(Kind.BIGINT) || right.is(Kind.BIGINT) ? Db2Type.BIGINT : Db2Type.INTEGER;
        }
        return decimalType(operator, SqlNumbers.asDecimal(left), SqlNumbers.asDecimal(right));
    }

    /**
     * The type of decimal arithmetic with operands of precision p, q and scale s, t («Decimal arithmetic in SQL»; worked
     * examples in swg21214415). Sums have precision min(31, max(p-s, q-t) + max(s, t) + 1) and scale max(s, t), products
     * min(31, p+q) and min(31, s+t), quotients 31 and 31-p+s-t.
     *
     * @throws SqlFailure SQL0419N if a quotient would have a negative scale
     */
    private static Db2Type decimalType(char operator, Db2Type left, Db2Type right) {
        int p = left.precision();
        int s = left.scale();
        int q = right.precision();
        int t = right.scale();
        if (operator == '*') {
            return Db2Type.decimal(Math.min(Db2Type.MOST_DIGITS, p + q), Math.min(Db2Type.MOST_DIGITS, s + t));
        }
        if (operator == '/') {
            int scale = Db2Type.MOST_DIGITS - p + s - t;
            if (scale < 0) {
                throw SqlCode.NEGATIVE_SCALE.failure();
            }
            return Db2Type.decimal(Db2Type.MOST_DIGITS, Math.min(Db2Type.MOST_DIGITS, scale));
        }
        int scale = Math.max(s, t);
        return Db2Type.decimal(Math.min(Db2Type.MOST_DIGITS, Math.max(p - s, q - t) + scale + 1), scale);
    }

    private static Evaluation.Binary bind(char operator, Db2Type left, Db2Type right, Db2Type from, Db2Type other) {
        Db2Type type = type(operator, left, right);
        if (type.isWhole()) {
            return whole(operator, type);
        }
        if (type.isBinary()) {
            return binary(operator);
        }
        if (type.is(Kind.DECIMAL)) {
            return decimal(operator, type);
        }
        Evaluation.Unary one = Casts.conversion(from, Db2Type.DECFLOAT, "DECFLOAT");
        Evaluation.Unary two = Casts.conversion(other, Db2Type.DECFLOAT, "DECFLOAT");
        return (a, b) -> SqlNumbers.decfloat(decfloat(operator, (BigDecimal) one.one(a), (BigDecimal) two.one(b)));
    }

    private static Evaluation.Binary whole(char operator, Db2Type type) {
        if (type.is(Kind.BIGINT)) {
            return (left, right) -> big(operator, (Long) left, (Long) right);
        }
        // Two numbers of 32 bits cannot leave 64.
        return switch (operator) {
            case '+' -> (left, right) -> SqlNumbers.within((Long) left + (Long) right, type, SqlCode.OVERFLOW);
            case '-' -> (left, right) -> SqlNumbers.within((Long) left - (Long) right, type, SqlCode.OVERFLOW);
            case '*' -> (left, right) -> SqlNumbers.within((Long) left * (Long) right, type, SqlCode.OVERFLOW);
            default -> (left, right) -> SqlNumbers.within((Long) left / divisor((Long) right), type, SqlCode.OVERFLOW);
        };
    }

    private static Long big(char operator, long left, long right) {
        try {
            return switch (operator) {
                case '+' -> Math.addExact(left, right);
                case '-' -> Math.subtractExact(left, right);
                case '*' -> Math.multiplyExact(left, right);
                default -> divisor(right) == -1 ? Math.negateExact(left) : left / right;
            };
        } catch (ArithmeticException e) {
            throw SqlCode.OVERFLOW.failure();
        }
    }

    private static long divisor(long number) {
        if (number == 0) {
            throw SqlCode.DIVISION_BY_ZERO.failure();
        }
        return number;
    }

    private static Evaluation.Binary binary(char operator) {
        return switch (operator) {
            case '+' -> (left, right) -> SqlNumbers.finite(SqlNumbers.binary(left) + SqlNumbers.binary(right));
            case '-' -> (left, right) -> SqlNumbers.finite(SqlNumbers.binary(left) - SqlNumbers.binary(right));
            case '*' -> (left, right) -> SqlNumbers.finite(SqlNumbers.binary(left) * SqlNumbers.binary(right));
            default ->
                (left, right) -> {
                    if (SqlNumbers.binary(right) == 0) {
                        throw SqlCode.DIVISION_BY_ZERO.failure();
                    }
                    return SqlNumbers.finite(SqlNumbers.binary(left) / SqlNumbers.binary(right));
                };
        };
    }

    private static Evaluation.Binary decimal(char operator, Db2Type type) {
        return switch (operator) {
            case '+' -> (left, right) -> fit(SqlNumbers.decimal(left).add(SqlNumbers.decimal(right)), type);
            case '-' -> (left, right) -> fit(SqlNumbers.decimal(left).subtract(SqlNumbers.decimal(right)), type);
            case '*' -> (left, right) -> fit(SqlNumbers.decimal(left).multiply(SqlNumbers.decimal(right)), type);
            default ->
                (left, right) -> {
                    BigDecimal divisor = divisor(SqlNumbers.decimal(right));
                    return fit(SqlNumbers.decimal(left).divide(divisor, type.scale(), RoundingMode.DOWN), type);
                };
        };
    }

    private static BigDecimal fit(BigDecimal number, Db2Type type) {
        return SqlNumbers.fit(number, type, SqlCode.OVERFLOW);
    }

    private static BigDecimal divisor(BigDecimal number) {
        if (number.signum() == 0) {
            throw SqlCode.DIVISION_BY_ZERO.failure();
        }
        return number;
    }

    private static BigDecimal decfloat(char operator, BigDecimal left, BigDecimal right) {
        return switch (operator) {
            case '+' -> left.add(right, SqlNumbers.DECFLOAT);
            case '-' -> left.subtract(right, SqlNumbers.DECFLOAT);
            case '*' -> left.multiply(right, SqlNumbers.DECFLOAT);
            default -> left.divide(divisor(right), SqlNumbers.DECFLOAT);
        };
    }

    /**
     * The number with the other sign; of a SMALLINT it is an INTEGER.
     *
     * @throws SqlFailure SQL0402N if it is none
     */
    public static Applied negate(Argument argument) {
        Db2Type type = argument.type();
        if (type.is(Kind.UNTYPED)) {
            throw SqlCode.NULL_MISUSED.failure();
        }
        if (type.isDatetime() || type.is(Kind.CLOB)) {
            throw SqlCode.NOT_NUMERIC.failure("-");
        }
        if (type.isText()) {
            return Applied.unary(
                    Db2Type.DECFLOAT,
                    text -> SqlNumbers.read((String) text, "DECFLOAT").negate());
        }
        if (type.isWhole()) {
            Db2Type whole = type.is(Kind.BIGINT) ? type : Db2Type.INTEGER;
            return Applied.unary(
                    whole, number -> SqlNumbers.within(big('-', 0, (Long) number), whole, SqlCode.OVERFLOW));
        }
        return type.isBinary()
                ? Applied.unary(type, number -> 0.0 - (Double) number)
                : Applied.unary(type, number -> ((BigDecimal) number).negate());
    }

    /**
     * The sum {@code +} or difference {@code -} of a date or time and so many units.
     *
     * @throws SqlFailure SQL0182N if the unit does not go with the type
     */
    public static Applied labelled(char operator, Argument datetime, Argument amount, DurationUnit unit) {
        return LabelledDuration.bind(operator, datetime.type(), amount.type(), unit);
    }

    /**
     * A labelled duration that stands alone, such as {@code (end_time-start_time) seconds}: what the dialect before V6 had
     * (and Db2 refuses with SQL0182N) is accepted, for public scripts still use it. A difference of timestamps, dates or
     * times becomes the number of whole units in it, counted as TIMESTAMPDIFF counts; any other number is itself.
     *
     * @throws SqlFailure SQL0182N if it is no number
     */
    public static Applied labelled(Argument amount, DurationUnit unit) {
        return LabelledDuration.alone(amount.type(), unit);
    }
}
