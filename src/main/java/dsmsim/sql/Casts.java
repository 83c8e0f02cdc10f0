package dsmsim.sql;

import dsmsim.tables.Db2Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * The conversions of CAST (Db2, «CAST specification»), of the functions that are called as types, and those that Db2 makes
 * by itself since V9.7 where a function gets a number for a text or the other way round.
 */
public final class Casts {
    /** CHAR and VARCHAR of a timestamp may do without the fraction, but not with less. */
    private static final int TIMESTAMP_SECONDS = 19;

    private Casts() {}

    /**
     * CAST from one type to another. Decimals are cut off, as are texts.
     *
     * @throws SqlFailure SQL0461N if there is no such cast
     */
    public static Applied bind(Argument from, Db2Type to) {
        return Applied.unary(to, conversion(from.type(), to, to.kind().name()));
    }

    /**
     * What converts a value that is not NULL.
     *
     * @param function what the message names for a text that is no number
     */
    static Evaluation.Unary conversion(Db2Type from, Db2Type to, String function) {
        if (from.is(Db2Type.Kind.UNTYPED) || isSame(from, to)) {
            return value -> value;
        }
        Evaluation.Unary conversion =
                switch (to.kind()) {
                    case CHAR, VARCHAR, CLOB -> toText(from, to);
                    case SMALLINT, INTEGER, BIGINT, DECIMAL, DECFLOAT, REAL, DOUBLE -> toNumber(from, to, function);
                    case DATE, TIME, TIMESTAMP -> toDatetime(from, to);
                    case UNTYPED -> null;
                };
        if (conversion == null) {
            throw SqlCode.CAST_IMPOSSIBLE.failure("SYSIBM." + from.kind(), "SYSIBM." + to.kind());
        }
        return conversion;
    }

    /** Whether each value of the one type is one of the other. */
    private static boolean isSame(Db2Type from, Db2Type to) {
        return from.equals(to)
                || from.isText() && to.isText() && !to.is(Db2Type.Kind.CHAR) && from.length() <= to.length();
    }

    private static Evaluation.Unary toText(Db2Type from, Db2Type to) {
        boolean padded = to.is(Db2Type.Kind.CHAR);
        int length = to.length();
        if (from.isText()) {
            return value -> sized((String) value, length, padded);
        }
        if (from.is(Db2Type.Kind.TIMESTAMP) && length >= TIMESTAMP_SECONDS) {
            return value -> sized(text(value, from), length, padded);
        }
        return value -> {
            String text = text(value, from);
            if (text.length() > length) {
                throw SqlCode.VALUE_TOO_LONG.failure(text);
            }
            return sized(text, length, padded);
        };
    }

    private static String sized(String text, int length, boolean padded) {
        if (text.length() > length) {
            return text.substring(0, length);
        }
        return padded ? padded(text, length) : text;
    }

    /** The text with blanks up to the length. */
    static String padded(String text, int length) {
        return text.length() >= length ? text : text.concat(" ".repeat(length - text.length()));
    }

    /**
     * A number, date or time as a text. Decimals have no zero before the point ({@code .20}, Db2 «CHAR(decimal-expression)
     * scalar function return behavior has been changed», 9.7); timestamps have dashes and dots; so have times, as in all
     * ISO formats of Db2 (ours: which format a server's database has by itself was not seen).
     */
    static String text(Object value, Db2Type type) {
        return switch (type.kind()) {
            case DECIMAL -> decimal((BigDecimal) value);
            case REAL, DOUBLE -> binary((Double) value);
            case TIMESTAMP -> Display.timestamp((LocalDateTime) value, '-', '.');
            case TIME -> Display.time((LocalTime) value, '.');
            default -> Display.text(value, type);
        };
    }

    private static String decimal(BigDecimal number) {
        String text = number.toPlainString();
        if (number.scale() > 0 && text.startsWith("0.")) {
            return text.substring(1);
        }
        return number.scale() > 0 && text.startsWith("-0.") ? "-".concat(text.substring(2)) : text;
    }

    /** The shortest form, such as {@code 1.5E0} (Db2, «CHAR scalar function»). */
    private static String binary(double number) {
        if (number == 0) {
            return "0E0";
        }
        BigDecimal shortest = BigDecimal.valueOf(number).stripTrailingZeros();
        String digits = shortest.unscaledValue().abs().toString();
        int exponent = digits.length() - shortest.scale() - 1;
        String fraction = digits.length() == 1 ? "0" : digits.substring(1);
        return (number < 0 ? "-" : "") + digits.charAt(0) + "." + fraction + "E" + exponent;
    }

    private static Evaluation.Unary toNumber(Db2Type from, Db2Type to, String function) {
        if (from.isText()) {
            return value -> number(SqlNumbers.read((String) value, function), to);
        }
        if (!from.isNumber()) {
            return null;
        }
        if (from.isWhole() && to.isWhole()) {
            return value -> SqlNumbers.within((Long) value, to, SqlCode.CONVERSION_OVERFLOW);
        }
        return value -> number(value, to);
    }

    /** The number as one of the type. */
    static Object number(Object number, Db2Type to) {
        return switch (to.kind()) {
            case DECIMAL -> SqlNumbers.fit(SqlNumbers.decimal(number), to, SqlCode.CONVERSION_OVERFLOW);
            case DECFLOAT -> SqlNumbers.decfloat(SqlNumbers.decimal(number));
            case REAL -> SqlNumbers.finite((float) SqlNumbers.binary(number));
            case DOUBLE -> SqlNumbers.finite(SqlNumbers.binary(number));
            default -> SqlNumbers.whole(number, to, SqlCode.CONVERSION_OVERFLOW);
        };
    }

    private static Evaluation.Unary toDatetime(Db2Type from, Db2Type to) {
        if (!from.isText() && !from.isDatetime() || from.is(Db2Type.Kind.CLOB)) {
            return null;
        }
        boolean isTime = from.is(Db2Type.Kind.TIME);
        return switch (to.kind()) {
            case DATE -> isTime ? null : Casts::date;
            case TIME -> from.is(Db2Type.Kind.DATE) ? null : Casts::time;
            default -> isTime ? null : Casts::timestamp;
        };
    }

    /** The date of a DATE, TIMESTAMP or text. */
    static LocalDate date(Object value) {
        if (value instanceof LocalDateTime moment) {
            return moment.toLocalDate();
        }
        return value instanceof LocalDate day ? day : DatetimeReader.date((String) value);
    }

    /** The time of a TIME, TIMESTAMP or text. */
    static LocalTime time(Object value) {
        if (value instanceof LocalDateTime moment) {
            return moment.toLocalTime().withNano(0);
        }
        return value instanceof LocalTime time
                ? time
                : DatetimeReader.time((String) value).withNano(0);
    }

    /** The moment of a TIMESTAMP, of a text, or of the midnight at the beginning of a DATE. */
    static LocalDateTime timestamp(Object value) {
        if (value instanceof LocalDateTime moment) {
            return moment;
        }
        return value instanceof LocalDate day ? day.atStartOfDay() : DatetimeReader.timestamp((String) value);
    }
}
