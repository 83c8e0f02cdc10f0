package dsmsim.sql;

import dsmsim.tables.Db2Type;
import dsmsim.tables.Db2Type.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.JulianFields;
import java.util.List;

/** The functions of dates and times. A text is read as one. */
final class DatetimeFunctions {
    /** DAYS of the last day that there is, 9999-12-31. */
    private static final long MOST_DAYS = 3_652_059;

    /** What day 1 is to the calendar of the library, less one. */
    private static final long EPOCH = LocalDate.of(1, 1, 1).toEpochDay() - 1;

    private static final Db2Type NAME = Db2Type.varchar(100);

    private DatetimeFunctions() {}

    /** Null if none is called so. */
    static Applied find(String name, List<Argument> arguments) {
        Argument first = arguments.isEmpty() ? Argument.NULL : arguments.get(0);
        return switch (name) {
            case "DATE" -> date(first);
            case "TIME" -> converted(name, first, Db2Type.TIME);
            case "TIMESTAMP" ->
                arguments.size() == 1 ? converted(name, first, Db2Type.TIMESTAMP) : timestamp(first, arguments.get(1));
            case "YEAR", "MONTH", "DAY", "HOUR", "MINUTE", "SECOND", "MICROSECOND" ->
                part(name, first, DurationUnit.valueOf(name));
            case "DAYOFMONTH" -> part(name, first, DurationUnit.DAY);
            case "DAYS" -> ofDate(name, first, DatetimeFunctions::days);
            case "JULIAN_DAY" -> ofDate(name, first, day -> day.getLong(JulianFields.JULIAN_DAY));
            case "DAYOFWEEK" -> ofDate(name, first, DatetimeFunctions::dayOfWeek);
            case "DAYOFWEEK_ISO" ->
                ofDate(name, first, day -> (long) day.getDayOfWeek().getValue());
            case "DAYOFYEAR" -> ofDate(name, first, day -> (long) day.getDayOfYear());
            case "WEEK" -> ofDate(name, first, DatetimeFunctions::week);
            case "WEEK_ISO" -> ofDate(name, first, day -> day.getLong(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case "QUARTER" -> ofDate(name, first, day -> (day.getMonthValue() + 2L) / 3);
            case "DAYNAME" ->
                named(
                        name,
                        first,
                        day -> DatetimeFormat.titled(day.getDayOfWeek().name()));
            case "MONTHNAME" ->
                named(name, first, day -> DatetimeFormat.titled(day.getMonth().name()));
            case "LAST_DAY" -> lastDay(first);
            case "MIDNIGHT_SECONDS" -> midnightSeconds(first);
            case "YEARS_BETWEEN" -> between(name, arguments, ChronoUnit.YEARS);
            case "WEEKS_BETWEEN" -> between(name, arguments, ChronoUnit.WEEKS);
            case "DAYS_BETWEEN" -> between(name, arguments, ChronoUnit.DAYS);
            case "HOURS_BETWEEN" -> between(name, arguments, ChronoUnit.HOURS);
            case "MINUTES_BETWEEN" -> between(name, arguments, ChronoUnit.MINUTES);
            case "SECONDS_BETWEEN" -> between(name, arguments, ChronoUnit.SECONDS);
            case "TIMESTAMPDIFF" -> timestampDifference(first, arguments.get(1));
            default -> null;
        };
    }

    private interface OfDate {
        Object of(LocalDate day);
    }

    private static Applied ofDate(String name, Argument argument, OfDate function) {
        require(name, argument, false);
        return Applied.unary(Db2Type.INTEGER, value -> function.of(Casts.date(value)));
    }

    private static Applied named(String name, Argument argument, OfDate function) {
        require(name, argument, false);
        return Applied.unary(NAME, value -> function.of(Casts.date(value)));
    }

    private static void require(String name, Argument argument, boolean timeToo) {
        Db2Type type = argument.type();
        boolean isMoment = type.isText() && !type.is(Kind.CLOB) || type.isDatetime() || type.is(Kind.UNTYPED);
        if (!isMoment || type.is(Kind.TIME) && !timeToo) {
            throw SqlCode.NO_FUNCTION.failure(name, "FUNCTION");
        }
    }

    /** The days from 0001-01-01, which is 1. */
    static Long days(LocalDate day) {
        return day.toEpochDay() - EPOCH;
    }

    /** Sunday is 1. */
    static Long dayOfWeek(LocalDate day) {
        return day.getDayOfWeek().getValue() % 7 + 1L;
    }

    /** Weeks begin on Sunday; that of January 1st is the first. */
    static Long week(LocalDate day) {
        long first = dayOfWeek(day.withDayOfYear(1));
        return (day.getDayOfYear() + first - 2) / 7 + 1;
    }

    /** A number is that of a day, 1 being 0001-01-01. */
    private static Applied date(Argument argument) {
        if (!argument.type().isNumber()) {
            return converted("DATE", argument, Db2Type.DATE);
        }
        Converted number = Converted.number("DATE", argument, Db2Type.BIGINT);
        return Applied.unary(Db2Type.DATE, value -> {
            long day = number.whole(value);
            if (day < 1 || day > MOST_DAYS) {
                throw SqlCode.DATETIME_OVERFLOW.failure();
            }
            return LocalDate.ofEpochDay(day + EPOCH);
        });
    }

    private static Applied converted(String name, Argument argument, Db2Type type) {
        require(name, argument, type.is(Kind.TIME));
        if (type.is(Kind.TIME) && argument.type().is(Kind.DATE)) {
            throw SqlCode.NO_FUNCTION.failure(name, "FUNCTION");
        }
        return Applied.unary(type, Casts.conversion(argument.type(), type, name));
    }

    /** Of a date and a time; or of a moment and how many decimals of its seconds are kept. */
    private static Applied timestamp(Argument first, Argument second) {
        require("TIMESTAMP", first, false);
        if (second.type().isNumber()) {
            Converted digits = Converted.number("TIMESTAMP", second, Db2Type.INTEGER);
            return Applied.binary(
                    Db2Type.TIMESTAMP, (value, number) -> cut(Casts.timestamp(value), digits.whole(number)));
        }
        require("TIMESTAMP", second, true);
        if (second.type().is(Kind.DATE)) {
            throw SqlCode.NO_FUNCTION.failure("TIMESTAMP", "FUNCTION");
        }
        return Applied.binary(Db2Type.TIMESTAMP, (day, time) -> Casts.date(day).atTime(Casts.time(time)));
    }

    private static LocalDateTime cut(LocalDateTime moment, long digits) {
        if (digits < 0 || digits > 12) {
            throw SqlCode.ARGUMENT_TYPE.failure("2", "SYSIBM.TIMESTAMP");
        }
        int unit = 1;
        for (long digit = digits; digit < 9; digit++) {
            unit *= 10;
        }
        return moment.withNano(moment.getNano() / unit * unit);
    }

    /** Of a duration that part of its digits. */
    private static Applied part(String name, Argument argument, DurationUnit unit) {
        Db2Type type = argument.type();
        boolean ofDay = unit.compareTo(DurationUnit.DAY) <= 0;
        Db2Type other = ofDay ? Db2Duration.OF_DATES : Db2Duration.OF_TIMES;
        if (type.equals(Db2Duration.OF_TIMESTAMPS) || type.equals(other) && unit != DurationUnit.MICROSECOND) {
            return Applied.unary(
                    Db2Type.INTEGER,
                    value -> Db2Duration.read((BigDecimal) value, type).part(unit));
        }
        require(name, argument, !ofDay);
        return Applied.unary(
                Db2Type.INTEGER, ofDay ? value -> part(Casts.date(value), unit) : value -> timePart(value, unit));
    }

    private static Long part(LocalDate day, DurationUnit unit) {
        return switch (unit) {
            case YEAR -> (long) day.getYear();
            case MONTH -> (long) day.getMonthValue();
            default -> (long) day.getDayOfMonth();
        };
    }

    private static Long timePart(Object value, DurationUnit unit) {
        if (unit == DurationUnit.MICROSECOND) {
            return value instanceof LocalTime ? 0L : Casts.timestamp(value).getNano() / 1000L;
        }
        LocalTime time = value instanceof LocalDate ? LocalTime.MIDNIGHT : Casts.time(value);
        return switch (unit) {
            case HOUR -> (long) time.getHour();
            case MINUTE -> (long) time.getMinute();
            default -> (long) time.getSecond();
        };
    }

    private static Applied lastDay(Argument argument) {
        require("LAST_DAY", argument, false);
        if (argument.type().is(Kind.TIMESTAMP)) {
            return Applied.unary(Db2Type.TIMESTAMP, value -> {
                LocalDateTime moment = (LocalDateTime) value;
                return moment.withDayOfMonth(moment.toLocalDate().lengthOfMonth());
            });
        }
        return Applied.unary(Db2Type.DATE, value -> {
            LocalDate day = Casts.date(value);
            return day.withDayOfMonth(day.lengthOfMonth());
        });
    }

    private static Applied midnightSeconds(Argument argument) {
        require("MIDNIGHT_SECONDS", argument, true);
        if (argument.type().is(Kind.DATE)) {
            return Applied.unary(Db2Type.INTEGER, value -> 0L);
        }
        return Applied.unary(Db2Type.INTEGER, value -> (long) Casts.time(value).toSecondOfDay());
    }

    /** Whole units from the second to the first; it is negative if the first is earlier. */
    private static Applied between(String name, List<Argument> arguments, ChronoUnit unit) {
        require(name, arguments.get(0), false);
        require(name, arguments.get(1), false);
        return Applied.binary(
                Db2Type.BIGINT, (first, second) -> unit.between(Casts.timestamp(second), Casts.timestamp(first)));
    }

    /**
     * The units are 1 microseconds, 2 seconds, 4 minutes, 8 hours, 16 days, 32 weeks, 64 months, 128 quarters, 256 years.
     * The difference may be the text that CHAR makes of it, or itself.
     */
    private static Applied timestampDifference(Argument unit, Argument difference) {
        Converted code = Converted.number("TIMESTAMPDIFF", unit, Db2Type.INTEGER);
        Converted number = Converted.number("TIMESTAMPDIFF", difference, Db2Duration.OF_TIMESTAMPS);
        return Applied.binary(Db2Type.INTEGER, (interval, digits) -> {
            Db2Duration duration = Db2Duration.read(difference(number, digits), Db2Duration.OF_TIMESTAMPS);
            return SqlNumbers.within(count(duration, code.whole(interval)), Db2Type.INTEGER, SqlCode.OVERFLOW);
        });
    }

    private static BigDecimal difference(Converted number, Object digits) {
        try {
            return number.decimal(digits);
        } catch (SqlFailure failure) {
            throw wrong("SYSFUN:07");
        }
    }

    private static SqlFailure wrong(String text) {
        return SqlCode.ROUTINE_ERROR.failure("SYSFUN.TIMESTAMPDIFF", "TIMESTAMPDIFF1", text);
    }

    private static long count(Db2Duration duration, long interval) {
        return switch ((int) Math.max(0, Math.min(interval, 1000))) {
            case 1 -> duration.whole(DurationUnit.MICROSECOND);
            case 2 -> duration.whole(DurationUnit.SECOND);
            case 4 -> duration.whole(DurationUnit.MINUTE);
            case 8 -> duration.whole(DurationUnit.HOUR);
            case 16 -> duration.whole(DurationUnit.DAY);
            case 32 -> duration.whole(DurationUnit.DAY) / 7;
            case 64 -> duration.whole(DurationUnit.MONTH);
            case 128 -> duration.whole(DurationUnit.MONTH) / 3;
            case 256 -> duration.whole(DurationUnit.YEAR);
            default -> throw wrong("SYSFUN:08");
        };
    }
}
