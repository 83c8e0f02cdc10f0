package dsmsim.sql;

import java.time.LocalDateTime;
import java.time.temporal.IsoFields;
import java.time.temporal.JulianFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A format of TO_CHAR and TO_DATE, such as {@code YYYY-MM-DD HH24:MI:SS}, taken apart (Db2, «VARCHAR_FORMAT scalar
 * function»). Between elements stand {@code - . / , ' ; :} and blanks.
 */
final class DatetimeFormat {
    /** Longer ones first where one begins as another. */
    private static final List<String> ELEMENTS = List.of(
            "A.M.", "P.M.", "AM", "PM", "CC", "DAY", "DDD", "DD", "DY", "D", "FF", "HH24", "HH12", "HH", "IYYY", "IYY",
            "IY", "IW", "ID", "I", "J", "MONTH", "MON", "MI", "MM", "MS", "NNNNNN", "Q", "RRRR", "RR", "SSSSS", "SS",
            "US", "WW", "W", "YYYY", "YYY", "YY", "Y");

    private static final String SEPARATORS = "-./,';: ";
    private static final int MICRO_DIGITS = 6;

    private final List<FormatElement> parts;

    /**
     * An element in capitals, or a separator.
     *
     * @param typed the letters as the format has them
     * @param digits of a fraction, 1 to 12
     */
    record FormatElement(String element, String typed, int digits) {
        boolean isSeparator() {
            return SEPARATORS.contains(element);
        }
    }

    private DatetimeFormat(List<FormatElement> parts) {
        this.parts = parts;
    }

    List<FormatElement> parts() {
        return parts;
    }

    /**
     * Takes a format apart.
     *
     * @throws SqlFailure SQL20447N if there is anything else in it
     */
    static DatetimeFormat read(String format, String function) {
        List<FormatElement> parts = new ArrayList<>();
        int at = 0;
        while (at < format.length()) {
            String element = element(format, at);
            if (element == null) {
                throw SqlCode.FORMAT_INVALID.failure(format, function);
            }
            int end = at + element.length();
            String typed = format.substring(at, end);
            at = digitsEnd(format, element, end);
            parts.add(new FormatElement(
                    element, typed, at == end ? MICRO_DIGITS : Integer.parseInt(format, end, at, 10)));
        }
        for (FormatElement part : parts) {
            if (!part.isSeparator()) {
                return new DatetimeFormat(parts);
            }
        }
        throw SqlCode.FORMAT_INVALID.failure(format, function);
    }

    private static String element(String format, int at) {
        for (String element : ELEMENTS) {
            if (format.regionMatches(true, at, element, 0, element.length())) {
                return element;
            }
        }
        return SEPARATORS.indexOf(format.charAt(at)) >= 0 ? format.substring(at, at + 1) : null;
    }

    /** Behind FF the number of decimals may stand. */
    private static int digitsEnd(String format, String element, int from) {
        if (!element.equals("FF") || from >= format.length()) {
            return from;
        }
        char first = format.charAt(from);
        boolean two = first == '1' && from + 1 < format.length() && "012".indexOf(format.charAt(from + 1)) >= 0;
        return first >= '1' && first <= '9' ? from + (two ? 2 : 1) : from;
    }

    /** The moment in this format. */
    String text(LocalDateTime moment) {
        StringBuilder text = new StringBuilder();
        for (FormatElement part : parts) {
            append(text, part, moment);
        }
        return text.toString();
    }

    private static void append(StringBuilder text, FormatElement part, LocalDateTime moment) {
        switch (part.element()) {
            case "YYYY", "RRRR" -> number(text, moment.getYear(), 4);
            case "YYY" -> number(text, moment.getYear() % 1000, 3);
            case "YY", "RR" -> number(text, moment.getYear() % 100, 2);
            case "Y" -> number(text, moment.getYear() % 10, 1);
            case "MM" -> number(text, moment.getMonthValue(), 2);
            case "DD" -> number(text, moment.getDayOfMonth(), 2);
            case "DDD" -> number(text, moment.getDayOfYear(), 3);
            case "HH24" -> number(text, moment.getHour(), 2);
            case "HH", "HH12" -> number(text, (moment.getHour() + 11) % 12 + 1, 2);
            case "MI" -> number(text, moment.getMinute(), 2);
            case "SS" -> number(text, moment.getSecond(), 2);
            case "SSSSS" -> number(text, moment.toLocalTime().toSecondOfDay(), 5);
            case "FF" -> fraction(text, moment, part.digits());
            case "NNNNNN", "US" -> fraction(text, moment, MICRO_DIGITS);
            case "MS" -> fraction(text, moment, 3);
            case "AM", "PM" -> text.append(moment.getHour() < 12 ? "AM" : "PM");
            case "A.M.", "P.M." -> text.append(moment.getHour() < 12 ? "A.M." : "P.M.");
            case "MONTH", "MON", "DAY", "DY" -> text.append(cased(name(part.element(), moment), part.typed()));
            default -> appendCounted(text, part, moment);
        }
    }

    /** The numbers of weeks, centuries and the like. */
    private static void appendCounted(StringBuilder text, FormatElement part, LocalDateTime moment) {
        int isoYear = moment.get(IsoFields.WEEK_BASED_YEAR);
        switch (part.element()) {
            case "D" -> text.append(DatetimeFunctions.dayOfWeek(moment.toLocalDate()));
            case "ID" -> text.append(moment.getDayOfWeek().getValue());
            case "IW" -> number(text, moment.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2);
            case "IYYY" -> number(text, isoYear, 4);
            case "IYY" -> number(text, isoYear % 1000, 3);
            case "IY" -> number(text, isoYear % 100, 2);
            case "I" -> number(text, isoYear % 10, 1);
            case "J" -> number(text, (int) moment.getLong(JulianFields.JULIAN_DAY), 7);
            case "Q" -> text.append((moment.getMonthValue() + 2) / 3);
            case "WW" -> number(text, (moment.getDayOfYear() + 6) / 7, 2);
            case "W" -> text.append((moment.getDayOfMonth() + 6) / 7);
            case "CC" -> number(text, (moment.getYear() + 99) / 100, 2);
            default -> text.append(part.element());
        }
    }

    private static void number(StringBuilder text, int number, int digits) {
        String plain = Integer.toString(number);
        text.append("0000000", 0, Math.max(0, digits - plain.length())).append(plain);
    }

    /** Behind the microseconds there are only zeros. */
    private static void fraction(StringBuilder text, LocalDateTime moment, int digits) {
        String nanos = Integer.toString(1_000_000_000 + moment.getNano()).substring(1);
        text.append(nanos, 0, Math.min(digits, nanos.length()));
        text.append("000", 0, Math.max(0, digits - nanos.length()));
    }

    private static String name(String element, LocalDateTime moment) {
        String name = element.startsWith("MON")
                ? moment.getMonth().name()
                : moment.getDayOfWeek().name();
        return element.length() > 3 || element.equals("DAY") ? name : name.substring(0, 3);
    }

    /** As the format is written: {@code MON}, {@code Mon} or {@code mon}. */
    private static String cased(String name, String typed) {
        if (typed.charAt(0) == Character.toLowerCase(typed.charAt(0))) {
            return name.toLowerCase(Locale.ROOT);
        }
        return typed.charAt(1) == Character.toLowerCase(typed.charAt(1)) ? titled(name) : name;
    }

    /** A name in capitals with all but the first letter small. */
    static String titled(String name) {
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }
}
