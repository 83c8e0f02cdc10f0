package dsmsim.sql;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * Dates and times from texts (Db2, «Datetime values», «String representations»). Blanks may follow, zeros may be left out
 * of months, days and hours. A text that is no date or time is SQL0180N, one whose parts are out of range SQL0181N.
 */
final class DatetimeReader {
    private static final int NOON = 12;
    private static final int MICROSECOND_DIGITS = 6;
    private static final int MOST_FRACTION_DIGITS = 12;

    private final String text;
    private final int end;
    private int at;

    private DatetimeReader(String text) {
        this.text = text;
        int last = text.length();
        while (last > 0 && text.charAt(last - 1) == ' ') {
            last--;
        }
        this.end = last;
    }

    /**
     * A timestamp: {@code 2024-05-01-10.00.00.000000}, or with a blank or T and colons; without time it is midnight;
     * {@code 20240501100000}.
     */
    static LocalDateTime timestamp(String text) {
        return checked(text, DatetimeReader::timestamp);
    }

    /**
     * A date: {@code 2024-05-01}, {@code 05/01/2024}, {@code 01.05.2024}, {@code 20240501}, {@code 2024122} for the 122nd
     * day; or the date of a timestamp.
     */
    static LocalDate date(String text) {
        return checked(
                text,
                reader -> reader.digitsOnly() == 7
                        ? LocalDate.ofYearDay(reader.number(4, 4), reader.number(3, 3))
                        : reader.timestamp().toLocalDate());
    }

    /** A time: {@code 10.00.00}, {@code 10:00:00}, {@code 10:00}, {@code 10:00 AM}; or the time of a timestamp. */
    static LocalTime time(String text) {
        return checked(text, DatetimeReader::timeAlone);
    }

    /** What reads one of the forms. */
    private interface DatetimeForm<T> {
        T read(DatetimeReader reader);
    }

    private static <T> T checked(String text, DatetimeForm<T> form) {
        DatetimeReader reader = new DatetimeReader(text);
        try {
            T value = form.read(reader);
            if (reader.at < reader.end) {
                throw SqlCode.DATETIME_SYNTAX.failure();
            }
            return value;
        } catch (DateTimeException e) {
            throw SqlCode.DATETIME_RANGE.failure();
        }
    }

    private LocalDateTime timestamp() {
        int digits = digitsOnly();
        if (digits == 8 || digits == 14) {
            LocalDate date = LocalDate.of(number(4, 4), number(2, 2), number(2, 2));
            return digits == 8
                    ? date.atStartOfDay()
                    : date.atTime(LocalTime.of(number(2, 2), number(2, 2), number(2, 2)));
        }
        LocalDate date = delimitedDate();
        if (at == end) {
            return date.atStartOfDay();
        }
        oneOf("- T");
        boolean dayEnds = peekHour() == 24;
        LocalTime time = time();
        return date.plusDays(dayEnds ? 1 : 0).atTime(time);
    }

    /** How many digits the whole text is of; 0 if there is anything else in it. */
    private int digitsOnly() {
        for (int index = 0; index < end; index++) {
            if (!isDigit(text.charAt(index))) {
                return 0;
            }
        }
        return end;
    }

    private LocalDate delimitedDate() {
        int first = number(1, 4);
        char separator = at < end ? text.charAt(at) : ' ';
        oneOf("-/.");
        int second = number(1, 2);
        expect(separator);
        if (separator == '-') {
            return LocalDate.of(year(first), second, number(1, 2));
        }
        int year = number(4, 4);
        return separator == '/' ? LocalDate.of(year(year), first, second) : LocalDate.of(year(year), second, first);
    }

    private static int year(int year) {
        if (year == 0) {
            throw SqlCode.DATETIME_RANGE.failure();
        }
        return year;
    }

    private int peekHour() {
        int before = at;
        int hour = number(1, 2);
        at = before;
        return hour;
    }

    private LocalTime time() {
        int hour = number(1, 2);
        char separator = at < end ? text.charAt(at) : ' ';
        oneOf(".:");
        int minute = number(2, 2);
        expect(separator);
        int second = number(2, 2);
        return LocalTime.of(hourOfDay(hour, minute + second), minute, second, fraction() * 1000);
    }

    /** 24 is allowed at the very end of a day; it is the midnight behind. */
    private static int hourOfDay(int hour, int rest) {
        return hour == 24 && rest == 0 ? 0 : hour;
    }

    /** In microseconds; further digits are cut off. */
    private int fraction() {
        if (at == end || text.charAt(at) != '.') {
            return 0;
        }
        at++;
        int micros = 0;
        int digits = 0;
        for (; at < end && isDigit(text.charAt(at)); at++, digits++) {
            micros = digits < MICROSECOND_DIGITS ? micros * 10 + text.charAt(at) - '0' : micros;
        }
        if (digits > MOST_FRACTION_DIGITS) {
            throw SqlCode.DATETIME_SYNTAX.failure();
        }
        for (; digits < MICROSECOND_DIGITS; digits++) {
            micros *= 10;
        }
        return micros;
    }

    private LocalTime timeAlone() {
        if (end > 8 && text.charAt(end - 1) != 'M') {
            return timestamp().toLocalTime();
        }
        int hour = number(1, 2);
        if (at < end && text.charAt(at) == ' ') {
            return halfDay(hour, 0);
        }
        oneOf(".:");
        int minute = number(2, 2);
        if (at < end && text.charAt(at) == ' ') {
            return halfDay(hour, minute);
        }
        if (at == end) {
            return LocalTime.of(hourOfDay(hour, minute), minute);
        }
        oneOf(".:");
        int second = number(2, 2);
        return LocalTime.of(hourOfDay(hour, minute + second), minute, second);
    }

    private LocalTime halfDay(int hour, int minute) {
        expect(' ');
        boolean afternoon = at < end && text.charAt(at) == 'P';
        oneOf("AP");
        expect('M');
        if (hour > NOON) {
            throw SqlCode.DATETIME_RANGE.failure();
        }
        return LocalTime.of(hour % NOON + (afternoon ? NOON : 0), minute);
    }

    private int number(int least, int most) {
        int from = at;
        int number = 0;
        while (at < end && at - from < most && isDigit(text.charAt(at))) {
            number = number * 10 + text.charAt(at++) - '0';
        }
        if (at - from < least) {
            throw SqlCode.DATETIME_SYNTAX.failure();
        }
        return number;
    }

    private void expect(char letter) {
        if (at == end || text.charAt(at) != letter) {
            throw SqlCode.DATETIME_SYNTAX.failure();
        }
        at++;
    }

    private void oneOf(String letters) {
        if (at == end || letters.indexOf(text.charAt(at)) < 0) {
            throw SqlCode.DATETIME_SYNTAX.failure();
        }
        at++;
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }
}
