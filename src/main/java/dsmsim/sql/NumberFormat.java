package dsmsim.sql;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * TO_CHAR of a number by a format of {@code 0 9 . , $ S MI} (Db2, «VARCHAR_FORMAT scalar function»). A place for the sign
 * is before the number unless the format has one; a number that has no room is a row of {@code #}.
 */
final class NumberFormat {
    private static final int MOST_PLACES = 254;

    private final String digits;
    private final boolean dollar;
    private final boolean signFirst;
    private final boolean signLast;
    private final boolean minusLast;

    private NumberFormat(String digits, boolean dollar, boolean signFirst, boolean signLast, boolean minusLast) {
        this.digits = digits;
        this.dollar = dollar;
        this.signFirst = signFirst;
        this.signLast = signLast;
        this.minusLast = minusLast;
    }

    static String text(BigDecimal number, String format, String function) {
        return read(format, function).text(number);
    }

    private static NumberFormat read(String format, String function) {
        String rest = format.strip();
        boolean signFirst = rest.startsWith("S") || rest.startsWith("s");
        rest = signFirst ? rest.substring(1) : rest;
        boolean dollar = rest.startsWith("$");
        rest = dollar ? rest.substring(1) : rest;
        boolean minusLast = rest.regionMatches(true, rest.length() - 2, "MI", 0, 2);
        boolean signLast = !signFirst && !minusLast && (rest.endsWith("S") || rest.endsWith("s"));
        rest = rest.substring(0, rest.length() - (minusLast ? 2 : signLast ? 1 : 0));
        if (!isDigits(rest)) {
            throw SqlCode.FORMAT_INVALID.failure(format, function);
        }
        return new NumberFormat(rest, dollar, signFirst, signLast, minusLast);
    }

    private static boolean isDigits(String text) {
        int point = text.indexOf('.');
        boolean any = false;
        for (int index = 0; index < text.length(); index++) {
            char letter = text.charAt(index);
            boolean place = letter == '0' || letter == '9';
            any |= place;
            if (!place && index != point && (letter != ',' || point >= 0 && index > point)) {
                return false;
            }
        }
        return any && text.length() <= MOST_PLACES;
    }

    private String text(BigDecimal number) {
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        String fraction = point < 0 ? "" : digits.substring(point + 1);
        // A number with more places than the longest format has is not written out.
        if ((long) number.precision() - number.scale() > MOST_PLACES) {
            return overflow();
        }
        BigDecimal rounded = number.abs().setScale(fraction.length(), RoundingMode.HALF_UP);
        String plain = rounded.toPlainString();
        String wholeDigits = point < 0 || fraction.isEmpty() ? plain : plain.substring(0, plain.indexOf('.'));
        String filled = filled(whole, wholeDigits.equals("0") ? "" : wholeDigits);
        if (filled == null) {
            return overflow();
        }
        String decimals = point < 0 ? "" : fraction.isEmpty() ? "." : plain.substring(plain.indexOf('.'));
        return signed(filled, decimals, number.signum() < 0 && rounded.signum() != 0);
    }

    private String overflow() {
        return "#".repeat(digits.length() + (dollar ? 1 : 0) + 1);
    }

    /** The digits in their places from the right, with blanks where a 9 has none; null if there are too many. */
    private static String filled(String places, String number) {
        char[] filled = places.toCharArray();
        int firstZero = places.indexOf('0') < 0 ? places.length() : places.indexOf('0');
        int left = number.length();
        for (int index = places.length() - 1; index >= 0; index--) {
            if (places.charAt(index) == ',') {
                filled[index] = left > 0 || index > firstZero ? ',' : ' ';
            } else if (left > 0) {
                filled[index] = number.charAt(--left);
            } else {
                filled[index] = index >= firstZero ? '0' : ' ';
            }
        }
        return left > 0 ? null : new String(filled);
    }

    /** The sign stands right before the first digit. */
    private String signed(String filled, String decimals, boolean negative) {
        String number = filled.stripLeading();
        String blanks = filled.substring(number.length());
        String sign = negative ? "-" : "+";
        String before = signFirst ? sign : signLast || minusLast ? "" : negative ? "-" : " ";
        String after = signLast ? sign : minusLast ? (negative ? "-" : " ") : "";
        return " ".repeat(blanks.length()) + before + (dollar ? "$" : "") + number + decimals + after;
    }
}
