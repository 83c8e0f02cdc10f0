package dsmsim.sql;

import dsmsim.tables.Db2Type;
import java.math.BigDecimal;

/** The constants of a statement (Db2, «Constants»). */
public final class Literals {
    private static final int MOST_WHOLE_DIGITS = 19;

    private Literals() {}

    /**
     * A number, such as {@code 12} (INTEGER, or BIGINT or DECIMAL if it is too large), {@code 1.50} (DECIMAL(3,2)) or
     * {@code 1E3} (DOUBLE).
     *
     * @throws SqlFailure SQL0103N if it is no number, SQL0405N if it is too large
     */
    public static Argument number(String digits) {
        if (!SqlNumbers.isNumber(digits)) {
            throw SqlCode.NUMBER_INVALID.failure(digits);
        }
        if (digits.indexOf('E') >= 0 || digits.indexOf('e') >= 0) {
            return binary(digits);
        }
        return digits.indexOf('.') >= 0 ? decimal(digits) : whole(digits);
    }

    private static Argument binary(String digits) {
        double number = Double.parseDouble(digits);
        if (Double.isInfinite(number)) {
            throw SqlCode.NUMBER_RANGE.failure(digits);
        }
        return Argument.constant(Db2Type.DOUBLE, number);
    }

    private static Argument whole(String digits) {
        BigDecimal number = new BigDecimal(digits);
        if (number.precision() > MOST_WHOLE_DIGITS || number.toBigInteger().bitLength() > 63) {
            return decimal(digits);
        }
        long whole = number.longValue();
        return Argument.constant(whole == (int) whole ? Db2Type.INTEGER : Db2Type.BIGINT, whole);
    }

    /** All digits that are written count, zeros too. */
    private static Argument decimal(String digits) {
        BigDecimal number = new BigDecimal(digits);
        int precision = 0;
        for (int index = 0; index < digits.length(); index++) {
            precision += Character.isDigit(digits.charAt(index)) ? 1 : 0;
        }
        if (precision > Db2Type.MOST_DIGITS) {
            throw SqlCode.NUMBER_RANGE.failure(digits);
        }
        return Argument.constant(Db2Type.decimal(precision, number.scale()), number);
    }

    /**
     * A text without its quotes.
     *
     * @throws SqlFailure SQL0102N if it is too long
     */
    public static Argument text(String text) {
        if (text.length() > Db2Type.MOST_CHARACTERS) {
            throw SqlCode.CONSTANT_TOO_LONG.failure(text.substring(0, 20));
        }
        return Argument.constant(Db2Type.varchar(text.length()), text);
    }
}
