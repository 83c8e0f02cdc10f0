package dsmsim.sql;

import dsmsim.tables.Db2Type;
import dsmsim.tables.Db2Type.Kind;
import java.math.BigDecimal;

/**
 * An argument as a function takes it: a text where it wants one, a number where it wants one. Db2 converts by itself since
 * V9.7.
 *
 * @param type what the argument has become
 */
record Converted(Argument argument, Db2Type type, Evaluation.Unary conversion) {
    /** As a text: numbers, dates and times as VARCHAR shows them. */
    static Converted text(Argument argument) {
        Db2Type type = argument.type();
        if (type.isText()) {
            return new Converted(argument, type, value -> value);
        }
        return converted(argument, Db2Type.varchar(type.displaySize()), "VARCHAR");
    }

    /** As a number of its own type; a text as a DECFLOAT. */
    static Converted number(String function, Argument argument) {
        Db2Type type = argument.type();
        requireNumber(function, type);
        return type.isNumber()
                ? new Converted(argument, type, value -> value)
                : converted(argument, Db2Type.DECFLOAT, function);
    }

    /** As a number of a certain type. */
    static Converted number(String function, Argument argument, Db2Type type) {
        requireNumber(function, argument.type());
        return converted(argument, type, function);
    }

    private static void requireNumber(String function, Db2Type type) {
        if (type.isDatetime() || type.is(Kind.CLOB)) {
            throw SqlCode.NO_FUNCTION.failure(function, "FUNCTION");
        }
    }

    private static Converted converted(Argument argument, Db2Type type, String function) {
        return new Converted(argument, type, Casts.conversion(argument.type(), type, function));
    }

    String string(Object value) {
        return (String) conversion.one(value);
    }

    long whole(Object value) {
        return (Long) conversion.one(value);
    }

    double binary(Object value) {
        return (Double) conversion.one(value);
    }

    BigDecimal decimal(Object value) {
        return SqlNumbers.decimal(conversion.one(value));
    }

    /** The constant, for what the type of a result depends on it; {@code other} if it is none or NULL. */
    long constantOr(long other) {
        return argument.isConstant() && argument.constant() != null ? whole(argument.constant()) : other;
    }

    /** The type of a text, varying. */
    Db2Type varying() {
        return type.is(Kind.CHAR) ? Db2Type.varchar(type.length()) : type;
    }
}
