package dsmsim.sql;

import dsmsim.tables.Db2Type;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;

/**
 * A duration, which Db2 has as decimal numbers whose digits are the parts: a date duration {@code yyyymmdd} is a
 * DECIMAL(8,0), a time duration {@code hhmmss} a DECIMAL(6,0), a timestamp duration {@code yyyymmddhhmmss.ffffff} a
 * DECIMAL(20,6) (Db2, «Datetime operations and durations»).
 *
 * @param negative whether it goes back; the parts are never below 0
 */
record Db2Duration(
        boolean negative, int years, int months, int days, int hours, int minutes, int seconds, int microseconds) {
    static final Db2Type OF_DATES = Db2Type.decimal(8, 0);
    static final Db2Type OF_TIMES = Db2Type.decimal(6, 0);
    static final Db2Type OF_TIMESTAMPS = Db2Type.decimal(20, 6);

    private static final long TIME_DIGITS = 1_000_000;
    private static final int MICROS = 1_000_000;
    private static final int SCALE = 6;

    static boolean isDuration(Db2Type type) {
        return type.equals(OF_DATES) || type.equals(OF_TIMES) || type.equals(OF_TIMESTAMPS);
    }

    /** What the digits of a number of that type mean. */
    static Db2Duration read(BigDecimal number, Db2Type type) {
        BigDecimal whole = number.setScale(0, RoundingMode.DOWN);
        long digits = Math.abs(whole.longValue());
        int micros =
                (int) Math.abs(number.subtract(whole).scaleByPowerOfTen(SCALE).longValue());
        long date = type.equals(OF_DATES) ? digits : type.equals(OF_TIMES) ? 0 : digits / TIME_DIGITS;
        int time = type.equals(OF_DATES) ? 0 : (int) (digits % TIME_DIGITS);
        return new Db2Duration(
                number.signum() < 0,
                (int) (date / 10_000),
                (int) (date / 100 % 100),
                (int) (date % 100),
                time / 10_000,
                time / 100 % 100,
                time % 100,
                micros);
    }

    /** The digits of a date, time or timestamp as a number, laid out as those of a duration. */
    static BigDecimal digits(Object datetime) {
        if (datetime instanceof LocalDate day) {
            return BigDecimal.valueOf(dateDigits(day));
        }
        if (datetime instanceof LocalTime time) {
            return BigDecimal.valueOf(timeDigits(time.toSecondOfDay()));
        }
        LocalDateTime moment = (LocalDateTime) datetime;
        long time = timeDigits(moment.toLocalTime().toSecondOfDay());
        long seconds = dateDigits(moment.toLocalDate()) * TIME_DIGITS + time;
        return BigDecimal.valueOf(seconds).add(BigDecimal.valueOf(moment.getNano() / 1000, SCALE));
    }

    private static long dateDigits(LocalDate day) {
        return day.getYear() * 10_000L + day.getMonthValue() * 100L + day.getDayOfMonth();
    }

    /** From the second date to the first, as digits. */
    static BigDecimal between(LocalDate first, LocalDate second) {
        boolean negative = first.isBefore(second);
        long digits = negative ? dateDigits(second, first, 0) : dateDigits(first, second, 0);
        return BigDecimal.valueOf(negative ? -digits : digits);
    }

    /** From the second time to the first, as digits. */
    static BigDecimal between(LocalTime first, LocalTime second) {
        int seconds = first.toSecondOfDay() - second.toSecondOfDay();
        long digits = timeDigits(Math.abs(seconds));
        return BigDecimal.valueOf(seconds < 0 ? -digits : digits);
    }

    /** From the second moment to the first, as digits. */
    static BigDecimal between(LocalDateTime first, LocalDateTime second) {
        boolean negative = first.isBefore(second);
        long digits = negative ? momentDigits(second, first) : momentDigits(first, second);
        return BigDecimal.valueOf(negative ? -digits : digits, SCALE);
    }

    /** The later one comes first. */
    private static long momentDigits(LocalDateTime later, LocalDateTime earlier) {
        long nanos = later.toLocalTime().toNanoOfDay() - earlier.toLocalTime().toNanoOfDay();
        int borrowed = nanos < 0 ? 1 : 0;
        long micros = (nanos + borrowed * 86_400_000_000_000L) / 1000;
        long date = dateDigits(later.toLocalDate(), earlier.toLocalDate(), borrowed);
        long time = timeDigits((int) (micros / MICROS));
        return (date * TIME_DIGITS + time) * MICROS + micros % MICROS;
    }

    /** Part by part, from the right; a month that is borrowed has the days of the earlier date's. */
    private static long dateDigits(LocalDate later, LocalDate earlier, int daysBorrowed) {
        int day = earlier.getDayOfMonth() + daysBorrowed;
        int month = earlier.getMonthValue();
        int year = earlier.getYear();
        int days = later.getDayOfMonth() - day;
        if (days < 0) {
            days += YearMonth.of(year, month).lengthOfMonth();
            month++;
        }
        int months = later.getMonthValue() - month;
        if (months < 0) {
            months += 12;
            year++;
        }
        return (later.getYear() - year) * 10_000L + months * 100L + days;
    }

    private static long timeDigits(int seconds) {
        return seconds / 3600 * 10_000L + seconds / 60 % 60 * 100L + seconds % 60;
    }

    /**
     * The number of whole units, with its sign. As TIMESTAMPDIFF assumes, a year has 365 days and a month 30; years are
     * counted in months only for units of months and more.
     */
    long whole(DurationUnit unit) {
        long amount =
                switch (unit) {
                    case YEAR -> years;
                    case MONTH -> years * 12L + months;
                    case DAY -> totalDays();
                    case HOUR -> totalDays() * 24 + hours;
                    case MINUTE -> (totalDays() * 24 + hours) * 60 + minutes;
                    case SECOND -> wholeSeconds();
                    case MICROSECOND -> wholeSeconds() * MICROS + microseconds;
                };
        return negative ? -amount : amount;
    }

    private long totalDays() {
        return years * 365L + months * 30L + days;
    }

    private long wholeSeconds() {
        return ((totalDays() * 24 + hours) * 60 + minutes) * 60 + seconds;
    }

    /** The one part, with the sign of the whole. */
    long part(DurationUnit unit) {
        long part =
                switch (unit) {
                    case YEAR -> years;
                    case MONTH -> months;
                    case DAY -> days;
                    case HOUR -> hours;
                    case MINUTE -> minutes;
                    case SECOND -> seconds;
                    case MICROSECOND -> microseconds;
                };
        return negative ? -part : part;
    }

    /** The moment that is so much later, or earlier: years first, then months, days and so on. */
    LocalDateTime addedTo(LocalDateTime moment, boolean subtracted) {
        int sign = negative == subtracted ? 1 : -1;
        return addedToDate(moment.toLocalDate(), sign)
                .atTime(moment.toLocalTime())
                .plusHours((long) sign * hours)
                .plusMinutes((long) sign * minutes)
                .plusSeconds((long) sign * seconds)
                .plusNanos((long) sign * microseconds * 1000);
    }

    LocalDate addedTo(LocalDate day, boolean subtracted) {
        return addedToDate(day, negative == subtracted ? 1 : -1);
    }

    private LocalDate addedToDate(LocalDate day, int sign) {
        return day.plusYears((long) sign * years)
                .plusMonths((long) sign * months)
                .plusDays((long) sign * days);
    }

    LocalTime addedTo(LocalTime time, boolean subtracted) {
        int sign = negative == subtracted ? 1 : -1;
        return time.plusHours((long) sign * hours)
                .plusMinutes((long) sign * minutes)
                .plusSeconds((long) sign * seconds);
    }
}
