package dsmsim.sql;

import dsmsim.tables.Db2Type;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** How SELECT prints a value, and how dates and times are written. */
public final class Display {
    /** Binary numbers are printed with 15 digits (seen in list mode: {@code 0.00000000000000E+000}). */
    private static final MathContext BINARY = new MathContext(15);

    private static final int NANOS_OF_MICRO = 1000;

    private Display() {}

    /** The value without padding; NULL is empty. */
    public static String text(Object value, Db2Type type) {
        if (value instanceof String text) {
            return text;
        }
        if (value instanceof Long number) {
            return Long.toString(number);
        }
        if (value instanceof BigDecimal number) {
            return type.is(Db2Type.Kind.DECIMAL) ? number.toPlainString() : number.toString();
        }
        if (value instanceof LocalDateTime moment) {
            return timestamp(moment, ' ', ':');
        }
        if (value instanceof LocalDate day) {
            return date(day);
        }
        if (value instanceof LocalTime time) {
            return time(time, ':');
        }
        return value == null ? "" : binary((Double) value);
    }

    /** Such as {@code 1.23400000000000E+003}. */
    private static String binary(double number) {
        if (number == 0) {
            return "0.00000000000000E+000";
        }
        BigDecimal rounded = new BigDecimal(number).round(BINARY);
        StringBuilder digits = new StringBuilder(rounded.unscaledValue().abs().toString());
        int exponent = digits.length() - rounded.scale() - 1;
        while (digits.length() < BINARY.getPrecision()) {
            digits.append('0');
        }
        digits.insert(1, '.').append('E').append(exponent < 0 ? '-' : '+');
        String power = Integer.toString(Math.abs(exponent));
        digits.append("000", 0, 3 - power.length()).append(power);
        return number < 0 ? digits.insert(0, '-').toString() : digits.toString();
    }

    /** With a blank and colons as SELECT prints it, or with a dash and dots as CHAR gives it; 26 characters. */
    static String timestamp(LocalDateTime moment, char between, char separator) {
        char[] text = new char[26];
        putDate(text, moment.getYear(), moment.getMonthValue(), moment.getDayOfMonth());
        text[10] = between;
        putTime(text, 11, moment.getHour(), moment.getMinute(), moment.getSecond(), separator);
        text[19] = '.';
        put(text, 20, 6, moment.getNano() / NANOS_OF_MICRO);
        return new String(text);
    }

    static String date(LocalDate day) {
        char[] text = new char[10];
        putDate(text, day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        return new String(text);
    }

    static String time(LocalTime time, char separator) {
        char[] text = new char[8];
        putTime(text, 0, time.getHour(), time.getMinute(), time.getSecond(), separator);
        return new String(text);
    }

    private static void putDate(char[] text, int year, int month, int day) {
        put(text, 0, 4, year);
        text[4] = '-';
        put(text, 5, 2, month);
        text[7] = '-';
        put(text, 8, 2, day);
    }

    private static void putTime(char[] text, int from, int hour, int minute, int second, char separator) {
        put(text, from, 2, hour);
        text[from + 2] = separator;
        put(text, from + 3, 2, minute);
        text[from + 5] = separator;
        put(text, from + 6, 2, second);
    }

    private static void put(char[] text, int from, int digits, int number) {
        int rest = number;
        for (int index = from + digits - 1; index >= from; index--) {
            text[index] = (char) ('0' + rest % 10);
            rest /= 10;
        }
    }
}
