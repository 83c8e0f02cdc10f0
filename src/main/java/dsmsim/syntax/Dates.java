package dsmsim.syntax;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.util.Optional;
import java.util.OptionalInt;

/** Dates and times as commands take them (QUERY ACTLOG page): absolute, or counted from today and now. */
public final class Dates {
    private static final String TODAY = "TODAY";
    private static final String END_OF_LAST_MONTH = "EOLM";
    private static final String BEGIN_OF_THIS_MONTH = "BOTM";
    private static final String NOW = "NOW";

    private Dates() {}

    /**
     * The day that the text means, empty if it means none.
     *
     * @param text {@code MM/DD/YYYY}, {@code TODAY}, {@code TODAY-3}, {@code -3}, {@code +3}, {@code EOLM}, {@code EOLM-1},
     *     {@code BOTM} or {@code BOTM+9}
     * @param today the server's date
     */
    public static Optional<LocalDate> date(String text, LocalDate today) {
        String upper = Letters.upper(text);
        if (upper.startsWith(TODAY)) {
            return plusDays(today, upper.substring(TODAY.length()));
        }
        if (upper.startsWith(END_OF_LAST_MONTH)) {
            return plusDays(today.withDayOfMonth(1).minusDays(1), upper.substring(END_OF_LAST_MONTH.length()));
        }
        if (upper.startsWith(BEGIN_OF_THIS_MONTH)) {
            return plusDays(today.withDayOfMonth(1), upper.substring(BEGIN_OF_THIS_MONTH.length()));
        }
        return isSigned(upper) ? plusDays(today, upper) : calendarDay(upper);
    }

    /**
     * The time of day that the text means, empty if it means none. A difference that crosses midnight goes round; see
     * {@link #instant} for the day.
     *
     * @param text {@code HH:MM}, {@code HH:MM:SS}, {@code NOW}, {@code NOW-02:00} or {@code +00:30}
     * @param now the server's time
     */
    public static Optional<LocalTime> time(String text, LocalTime now) {
        return instant(TODAY, text, LocalDate.EPOCH.atTime(now)).map(LocalDateTime::toLocalTime);
    }

    /** Whether it is a year of four digits and a day in it of three, {@code 2014060}. */
    static boolean isYearAndDay(String text) {
        if (text.length() != "yyyyddd".length() || !ValueKind.NUMBER.fits(text)) {
            return false;
        }
        int day = Integer.parseInt(text, 4, text.length(), 10);
        return day > 0 && day <= Year.of(Integer.parseInt(text, 0, 4, 10)).length();
    }

    /** Both together; here a time such as {@code NOW-02:00} may fall on the day before. */
    public static Optional<LocalDateTime> instant(String date, String time, LocalDateTime now) {
        Optional<LocalDate> day = date(date, now.toLocalDate());
        if (day.isEmpty()) {
            return Optional.empty();
        }
        String upper = Letters.upper(time);
        String difference = upper.startsWith(NOW) ? upper.substring(NOW.length()) : upper;
        if (upper.equals(NOW)) {
            return Optional.of(day.get().atTime(now.toLocalTime()));
        }
        if (isSigned(difference)) {
            int sign = difference.charAt(0) == '-' ? -1 : 1;
            OptionalInt seconds = seconds(difference.substring(1), 9999);
            return seconds.isEmpty()
                    ? Optional.empty()
                    : Optional.of(day.get()
                            .atTime(now.toLocalTime())
                            .plus(Duration.ofSeconds((long) sign * seconds.getAsInt())));
        }
        OptionalInt seconds = upper.indexOf(':') < 0 ? OptionalInt.empty() : seconds(upper, 23);
        return seconds.isEmpty()
                ? Optional.empty()
                : Optional.of(day.get().atTime(LocalTime.ofSecondOfDay(seconds.getAsInt())));
    }

    static boolean isDate(String text) {
        return date(text, LocalDate.EPOCH).isPresent();
    }

    static boolean isTime(String text) {
        return time(text, LocalTime.MIDNIGHT).isPresent();
    }

    private static boolean isSigned(String text) {
        return text.startsWith("+") || text.startsWith("-");
    }

    private static Optional<LocalDate> plusDays(LocalDate day, String difference) {
        if (difference.isEmpty()) {
            return Optional.of(day);
        }
        OptionalInt days = isSigned(difference) ? number(difference.substring(1), 4) : OptionalInt.empty();
        if (days.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(day.plusDays(difference.charAt(0) == '-' ? -days.getAsInt() : days.getAsInt()));
    }

    private static Optional<LocalDate> calendarDay(String text) {
        String[] parts = text.split("/", -1);
        if (parts.length != 3 || parts[2].length() != 2 && parts[2].length() != 4) {
            return Optional.empty();
        }
        OptionalInt month = number(parts[0], 2);
        OptionalInt day = number(parts[1], 2);
        OptionalInt year = number(parts[2], 4);
        if (month.isEmpty() || day.isEmpty() || year.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(fullYear(parts[2], year.getAsInt()), month.getAsInt(), day.getAsInt()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Two digits mean the years 1970 to 2069. */
    private static int fullYear(String text, int year) {
        if (text.length() > 2) {
            return year;
        }
        return year < 70 ? 2000 + year : 1900 + year;
    }

    /** {@code HH}, {@code HH:MM} or {@code HH:MM:SS}. */
    private static OptionalInt seconds(String text, int mostHours) {
        String[] parts = text.split(":", -1);
        if (parts.length > 3) {
            return OptionalInt.empty();
        }
        int seconds = 0;
        for (int i = 0; i < 3; i++) {
            OptionalInt part = i < parts.length ? number(parts[i], i == 0 ? 4 : 2) : OptionalInt.of(0);
            if (part.isEmpty() || part.getAsInt() > (i == 0 ? mostHours : 59)) {
                return OptionalInt.empty();
            }
            seconds = seconds * 60 + part.getAsInt();
        }
        return OptionalInt.of(seconds);
    }

    private static OptionalInt number(String text, int mostDigits) {
        if (text.isEmpty() || text.length() > mostDigits) {
            return OptionalInt.empty();
        }
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return OptionalInt.empty();
            }
            number = number * 10 + (c - '0');
        }
        return OptionalInt.of(number);
    }
}
