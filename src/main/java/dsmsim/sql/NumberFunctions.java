package dsmsim.sql;

import dsmsim.tables.Db2Type;
import dsmsim.tables.Db2Type.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** The functions of numbers. */
final class NumberFunctions {
    /** Rounding further away from the decimal point changes no number that there is. */
    private static final int MOST_PLACES = 40;

    private NumberFunctions() {}

    /** Null if none is called so. */
    static Applied find(String name, List<Argument> arguments) {
        return switch (name) {
            case "ABS", "ABSVAL" -> absolute(name, arguments.get(0));
            case "SIGN" -> sign(arguments.get(0));
            case "FLOOR" -> integral(name, arguments.get(0), RoundingMode.FLOOR);
            case "CEIL", "CEILING" -> integral(name, arguments.get(0), RoundingMode.CEILING);
            case "ROUND" -> rounded(name, arguments, RoundingMode.HALF_UP);
            case "TRUNC", "TRUNCATE" -> rounded(name, arguments, RoundingMode.DOWN);
            case "MOD" -> modulo(arguments);
            case "POWER", "POW" -> power(name, arguments);
            case "SQRT", "EXP", "LN", "LOG", "LOG10" -> real(name, arguments.get(0));
            default -> null;
        };
    }

    private static Applied absolute(String name, Argument argument) {
        Converted operand = Converted.number(name, argument);
        Db2Type type = operand.type();
        if (type.isWhole()) {
            return Applied.unary(type, value -> {
                long number = operand.whole(value);
                if (number == Long.MIN_VALUE) {
                    throw SqlCode.OVERFLOW.failure();
                }
                return SqlNumbers.within(Math.abs(number), type, SqlCode.OVERFLOW);
            });
        }
        return type.isBinary()
                ? Applied.unary(type, value -> Math.abs(operand.binary(value)))
                : Applied.unary(type, value -> operand.decimal(value).abs());
    }

    /** Of decimals it is a DOUBLE. */
    private static Applied sign(Argument argument) {
        Converted operand = Converted.number("SIGN", argument);
        Db2Type type = operand.type();
        if (type.isWhole()) {
            return Applied.unary(type, value -> (long) Long.signum(operand.whole(value)));
        }
        if (type.is(Kind.DECFLOAT)) {
            return Applied.unary(
                    type, value -> BigDecimal.valueOf(operand.decimal(value).signum()));
        }
        return Applied.unary(Db2Type.DOUBLE, value -> Math.signum(SqlNumbers.binary(value)) + 0.0);
    }

    private static Applied integral(String name, Argument argument, RoundingMode mode) {
        Converted operand = Converted.number(name, argument);
        Db2Type type = operand.type();
        if (type.isWhole()) {
            return Applied.unary(type, value -> value);
        }
        if (type.isBinary()) {
            boolean down = mode == RoundingMode.FLOOR;
            return Applied.unary(type, value -> (down ? Math.floor((Double) value) : Math.ceil((Double) value)) + 0.0);
        }
        if (type.is(Kind.DECFLOAT)) {
            return Applied.unary(type, value -> {
                BigDecimal number = operand.decimal(value);
                return number.scale() <= 0 ? number : number.setScale(0, mode);
            });
        }
        Db2Type whole = Db2Type.decimal(type.precision(), 0);
        return Applied.unary(
                whole, value -> SqlNumbers.fit(operand.decimal(value).setScale(0, mode), whole, SqlCode.OVERFLOW));
    }

    /** A decimal that is rounded may have one digit more (Db2, «ROUND scalar function»). */
    private static Applied rounded(String name, List<Argument> arguments, RoundingMode mode) {
        Converted number = Converted.number(name, arguments.get(0));
        Argument second = arguments.size() > 1 ? arguments.get(1) : Argument.constant(Db2Type.INTEGER, 0L);
        Converted places = Converted.number(name, second, Db2Type.INTEGER);
        Db2Type type = number.type();
        if (type.is(Kind.DECIMAL) && mode == RoundingMode.HALF_UP) {
            type = Db2Type.decimal(Math.min(Db2Type.MOST_DIGITS, type.precision() + 1), type.scale());
        }
        Db2Type result = type;
        return Applied.of(result, values -> {
            long place = values.length > 1 ? places.whole(values[1]) : 0;
            int bounded = (int) Math.max(-MOST_PLACES, Math.min(MOST_PLACES, place));
            return result(rounded(number.decimal(values[0]), bounded, mode), result);
        });
    }

    private static BigDecimal rounded(BigDecimal number, int places, RoundingMode mode) {
        return number.scale() <= places ? number : number.setScale(places, mode);
    }

    private static Object result(BigDecimal number, Db2Type type) {
        return switch (type.kind()) {
            case SMALLINT, INTEGER, BIGINT -> SqlNumbers.whole(number, type, SqlCode.OVERFLOW);
            case DECIMAL -> SqlNumbers.fit(number, type, SqlCode.OVERFLOW);
            case REAL, DOUBLE -> SqlNumbers.finite(number.doubleValue());
            default -> SqlNumbers.decfloat(number);
        };
    }

    /** The remainder has the sign of what is divided. */
    private static Applied modulo(List<Argument> arguments) {
        Converted left = Converted.number("MOD", arguments.get(0));
        Converted right = Converted.number("MOD", arguments.get(1));
        Db2Type type = remainderType(left.type(), right.type());
        return Applied.binary(type, (a, b) -> {
            if (SqlNumbers.binary(right.conversion().one(b)) == 0) {
                throw SqlCode.DIVISION_BY_ZERO.failure();
            }
            if (type.isWhole()) {
                return left.whole(a) % right.whole(b);
            }
            if (type.isBinary()) {
                return SqlNumbers.finite(SqlNumbers.binary(left.conversion().one(a))
                        % SqlNumbers.binary(right.conversion().one(b)));
            }
            return result(left.decimal(a).remainder(right.decimal(b)), type);
        });
    }

    private static Db2Type remainderType(Db2Type left, Db2Type right) {
        Db2Type common = SqlTypes.common(List.of(Argument.of(left), Argument.of(right)));
        if (!common.is(Kind.DECIMAL)) {
            return common;
        }
        Db2Type one = SqlNumbers.asDecimal(left);
        Db2Type other = SqlNumbers.asDecimal(right);
        int whole = Math.min(one.precision() - one.scale(), other.precision() - other.scale());
        int scale = Math.max(one.scale(), other.scale());
        return Db2Type.decimal(Math.max(1, Math.min(Db2Type.MOST_DIGITS, whole + scale)), scale);
    }

    /** Of whole numbers it is whole. */
    private static Applied power(String name, List<Argument> arguments) {
        Converted left = Converted.number(name, arguments.get(0));
        Converted right = Converted.number(name, arguments.get(1));
        boolean whole = left.type().isWhole() && right.type().isWhole();
        boolean big = left.type().is(Kind.BIGINT) || right.type().is(Kind.BIGINT);
        Db2Type type = whole ? (big ? Db2Type.BIGINT : Db2Type.INTEGER) : Db2Type.DOUBLE;
        return Applied.binary(type, (a, b) -> {
            double base = SqlNumbers.binary(left.conversion().one(a));
            double power = SqlNumbers.finite(
                    Math.pow(base, SqlNumbers.binary(right.conversion().one(b))));
            return whole ? (Object) SqlNumbers.whole(power, type, SqlCode.OVERFLOW) : (Object) power;
        });
    }

    /** LOG is the natural logarithm, as LN. */
    private static Applied real(String name, Argument argument) {
        Converted operand = Converted.number(name, argument, Db2Type.DOUBLE);
        return Applied.unary(Db2Type.DOUBLE, value -> {
            double number = operand.binary(value);
            double result =
                    switch (name) {
                        case "SQRT" -> Math.sqrt(number);
                        case "EXP" -> Math.exp(number);
                        case "LOG10" -> Math.log10(number);
                        default -> Math.log(number);
                    };
            if (Double.isNaN(result) || result == Double.NEGATIVE_INFINITY) {
                throw SqlCode.ROUTINE_ERROR.failure("SYSFUN.".concat(name), name, "SYSFUN:01");
            }
            return SqlNumbers.finite(result);
        });
    }
}
