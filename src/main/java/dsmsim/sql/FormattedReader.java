package dsmsim.sql;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;

/**
 * Reads a text by a format of TO_DATE. What the format does not have is 1 or 0; it must have a year (ours: Db2 takes the
 * present one). Zeros before a number may be left out, any separator may stand for any other.
 */
final class FormattedReader {
    private static final int NOON = 12;
    private static final int NANO_DIGITS = 9;

    private final String text;
    private final DatetimeFormat format;
    private final String pattern;
    private final String function;
    private int at;
    private int year;
    private int month = 1;
    private int day = 1;
    private int dayOfYear;
    private int hour;
    private int minute;
    private int second;
    private int secondOfDay = -1;
    private int nanos;
    private boolean halfDay;
    private boolean afternoon;

    FormattedReader(String text, DatetimeFormat format, String pattern, String function) {
        this.text = text.stripTrailing();
        this.format = format;
        this.pattern = pattern;
        this.function = function;
    }

    LocalDateTime read() {
        for (DatetimeFormat.FormatElement part : format.parts()) {
            if (part.isSeparator()) {
                separator();
            } else {
                element(part);
            }
        }
        require(at == text.length() && year > 0);
        try {
            LocalDate date = dayOfYear > 0 ? LocalDate.ofYearDay(year, dayOfYear) : LocalDate.of(year, month, day);
            LocalTime time =
                    secondOfDay >= 0 ? LocalTime.ofSecondOfDay(secondOfDay) : LocalTime.of(hour(), minute, second);
            return date.atTime(time.withNano(nanos));
        } catch (DateTimeException e) {
            throw mismatch();
        }
    }

    private int hour() {
        require(!halfDay || hour <= NOON);
        return halfDay ? hour % NOON + (afternoon ? NOON : 0) : hour;
    }

    private SqlFailure mismatch() {
        return SqlCode.FORMAT_MISMATCH.failure(text, pattern, function);
    }

    private void require(boolean holds) {
        if (!holds) {
            throw mismatch();
        }
    }

    private void separator() {
        require(at < text.length() && "-./,';: ".indexOf(text.charAt(at)) >= 0);
        at++;
    }

    private void element(DatetimeFormat.FormatElement part) {
        switch (part.element()) {
            case "YYYY", "RRRR" -> year = number(4);
            case "YY", "RR" -> year = 2000 + number(2);
            case "MM" -> month = number(2);
            case "MONTH", "MON" -> month = month(part.element().length() == 3);
            case "DD" -> day = number(2);
            case "DDD" -> dayOfYear = number(3);
            case "HH24" -> hour = number(2);
            case "HH", "HH12" -> {
                hour = number(2);
                halfDay = true;
            }
            case "AM", "PM", "A.M.", "P.M." -> half(part.element());
            case "MI" -> minute = number(2);
            case "SS" -> second = number(2);
            case "SSSSS" -> secondOfDay = number(5);
            case "FF" -> nanos = fraction(part.digits());
            case "NNNNNN", "US" -> nanos = fraction(6);
            case "MS" -> nanos = fraction(3);
            default -> throw SqlCode.FORMAT_INVALID.failure(pattern, function);
        }
    }

    private int number(int most) {
        int from = at;
        int number = 0;
        while (at < text.length() && at - from < most && Character.digit(text.charAt(at), 10) >= 0) {
            number = number * 10 + Character.digit(text.charAt(at++), 10);
        }
        require(at > from);
        return number;
    }

    /** In nanoseconds; behind the microseconds they are cut off. */
    private int fraction(int most) {
        int from = at;
        int number = number(Math.min(most, NANO_DIGITS));
        for (int digits = at - from; digits < NANO_DIGITS; digits++) {
            number *= 10;
        }
        while (at - from < most && at < text.length() && Character.isDigit(text.charAt(at))) {
            at++;
        }
        return number / 1000 * 1000;
    }

    private int month(boolean isShort) {
        for (Month candidate : Month.values()) {
            String name = isShort ? candidate.name().substring(0, 3) : candidate.name();
            if (text.regionMatches(true, at, name, 0, name.length())) {
                at += name.length();
                return candidate.getValue();
            }
        }
        throw mismatch();
    }

    private void half(String element) {
        require(at + element.length() <= text.length());
        String typed = text.substring(at, at + element.length());
        require(typed.equalsIgnoreCase(element.replace('P', 'A')) || typed.equalsIgnoreCase(element.replace('A', 'P')));
        afternoon = Character.toUpperCase(typed.charAt(0)) == 'P';
        at += element.length();
        halfDay = true;
    }
}
