package dsmsim.sql;

import dsmsim.tables.Db2Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers from one type to another, within the limits of the types. */
final class SqlNumbers {
    /** DECFLOAT has 34 digits. */
    static final MathContext DECFLOAT = MathContext.DECIMAL128;

    /** The greatest exponent of a DECFLOAT; the least is as far below 0. */
    private static final int MOST_EXPONENT = 6144;

    /** Longer texts are no numbers; ours, for Db2 has the limit of the text only. */
    private static final int MOST_LETTERS = 1000;

    /** Longer exponents are out of range. */
    private static final int MOST_EXPONENT_DIGITS = 6;

    private SqlNumbers() {}

    /**
     * The exact number; of a binary one the shortest that stands for it, so that 0.29 stays 0.29 when it is cut off
     * behind two decimals (ours; Db2 has more digits in between).
     */
    static BigDecimal decimal(Object number) {
        if (number instanceof BigDecimal decimal) {
            return decimal;
        }
        return number instanceof Double binary ? BigDecimal.valueOf(binary) : BigDecimal.valueOf((Long) number);
    }

    static double binary(Object number) {
        return ((Number) number).doubleValue();
    }

    /** The number with the digits and the exponents of a DECFLOAT. */
    static BigDecimal decfloat(BigDecimal number) {
        BigDecimal rounded = number.round(DECFLOAT);
        long exponent = (long) rounded.precision() - rounded.scale() - 1;
        if (rounded.signum() == 0) {
            return Math.abs((long) rounded.scale()) > MOST_EXPONENT ? BigDecimal.ZERO : rounded;
        }
        if (exponent > MOST_EXPONENT) {
            throw SqlCode.OVERFLOW.failure();
        }
        return exponent < -MOST_EXPONENT ? BigDecimal.ZERO : rounded;
    }

    /** A result of binary arithmetic, which Db2 has no infinite ones of. */
    static Double finite(double number) {
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            throw SqlCode.OVERFLOW.failure();
        }
        // Adding 0 makes -0.0 the same as 0.0.
        return number + 0.0;
    }

    /** The decimal type that a whole number counts as (swg21214415: INTEGER has 11 digits); others are their own. */
    static Db2Type asDecimal(Db2Type type) {
        return switch (type.kind()) {
            case SMALLINT -> Db2Type.decimal(5, 0);
            case INTEGER -> Db2Type.decimal(11, 0);
            case BIGINT -> Db2Type.decimal(19, 0);
            default -> type;
        };
    }

    /** The number with the scale of a DECIMAL, cut off; {@code overflow} is what there are too many digits for. */
    static BigDecimal fit(BigDecimal number, Db2Type type, SqlCode overflow) {
        if ((long) number.precision() - number.scale() > Db2Type.MOST_DIGITS && number.signum() != 0) {
            throw overflow.failure();
        }
        BigDecimal cut = number.setScale(type.scale(), RoundingMode.DOWN);
        if (cut.precision() > type.precision() && cut.signum() != 0) {
            throw overflow.failure();
        }
        return cut;
    }

    /** A number within the range of SMALLINT, INTEGER or BIGINT; {@code overflow} is the answer if it is not. */
    static Long within(long number, Db2Type type, SqlCode overflow) {
        boolean fits =
                switch (type.kind()) {
                    case SMALLINT -> number == (short) number;
                    case INTEGER -> number == (int) number;
                    default -> true;
                };
        if (!fits) {
            throw overflow.failure();
        }
        return number;
    }

    /** The number without its fraction, within the range of a whole type. */
    static Long whole(Object number, Db2Type type, SqlCode overflow) {
        if (number instanceof Long whole) {
            return within(whole, type, overflow);
        }
        BigDecimal decimal = decimal(number);
        // More than 20 digits before the point are out of every range, and costly to write out.
        if ((long) decimal.precision() - decimal.scale() > 20) {
            throw overflow.failure();
        }
        BigInteger whole = decimal.toBigInteger();
        if (whole.bitLength() > 63) {
            throw overflow.failure();
        }
        return within(whole.longValue(), type, overflow);
    }

    /**
     * The number that a text is; blanks around it do not count.
     *
     * @param function what reads it, for the message
     */
    static BigDecimal read(String text, String function) {
        String number = text.strip();
        if (!isNumber(number)) {
            throw SqlCode.TEXT_NO_NUMBER.failure(function);
        }
        return decfloat(new BigDecimal(number));
    }

    /** Whether the text is {@code [+-]digits[.digits][E[+-]digits]}, with digits on one side of the point at least. */
    static boolean isNumber(String text) {
        int start = signEnd(text, 0);
        int whole = digitsEnd(text, start);
        int end = whole;
        int digits = whole - start;
        if (end < text.length() && text.charAt(end) == '.') {
            end = digitsEnd(text, end + 1);
            digits += end - whole - 1;
        }
        return digits > 0 && text.length() <= MOST_LETTERS && (end == text.length() || isExponent(text, end));
    }

    private static boolean isExponent(String text, int from) {
        if (text.charAt(from) != 'E' && text.charAt(from) != 'e') {
            return false;
        }
        int start = signEnd(text, from + 1);
        return start < text.length()
                && text.length() - start <= MOST_EXPONENT_DIGITS
                && digitsEnd(text, start) == text.length();
    }

    private static int signEnd(String text, int from) {
        return from < text.length() && (text.charAt(from) == '-' || text.charAt(from) == '+') ? from + 1 : from;
    }

    private static int digitsEnd(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }
}
