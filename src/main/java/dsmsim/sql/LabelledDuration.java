package dsmsim.sql;

import dsmsim.tables.Db2Type;
import dsmsim.tables.Db2Type.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** Durations with a unit, such as {@code 24 HOURS}. */
final class LabelledDuration {
    /** The number before a unit has at most 15 digits; of seconds six decimals count, of others none. */
    private static final BigDecimal MOST = BigDecimal.TEN.pow(15);

    private static final int MICRO_DIGITS = 6;
    private static final int NANOS_OF_MICRO = 1000;
    private static final int NANOS_DIGITS = 9;

    private LabelledDuration() {}

    static Applied bind(char operator, Db2Type datetime, Db2Type amount, DurationUnit unit) {
        boolean fits =
                switch (datetime.kind()) {
                    case DATE -> unit.compareTo(DurationUnit.DAY) <= 0;
                    case TIME -> unit.compareTo(DurationUnit.HOUR) >= 0 && unit != DurationUnit.MICROSECOND;
                    case TIMESTAMP -> true;
                    default -> false;
                };
        if (!fits || operator != '+' && operator != '-' || !isNumber(amount)) {
            throw SqlCode.DURATION_MISUSED.failure();
        }
        Evaluation.Unary number = Casts.conversion(amount, number(amount), "DECIMAL");
        boolean subtracted = operator == '-';
        return Applied.binary(datetime, (moment, value) -> {
            BigDecimal units = amount(SqlNumbers.decimal(number.one(value)));
            return moved(moment, subtracted ? units.negate() : units, unit);
        });
    }

    private static boolean isNumber(Db2Type type) {
        return type.isNumber() || type.isText() && !type.is(Kind.CLOB) || type.is(Kind.UNTYPED);
    }

    private static Db2Type number(Db2Type type) {
        return type.isText() ? Db2Type.DECFLOAT : type;
    }

    private static BigDecimal amount(BigDecimal number) {
        if (number.abs().compareTo(MOST) >= 0) {
            throw SqlCode.CONVERSION_OVERFLOW.failure();
        }
        return number;
    }

    private static Object moved(Object moment, BigDecimal units, DurationUnit unit) {
        try {
            if (moment instanceof LocalDateTime timestamp) {
                return DatetimeArithmetic.within(moved(timestamp, units, unit));
            }
            return moment instanceof LocalDate day
                    ? DatetimeArithmetic.within(moved(day, units.longValue(), unit))
                    : moved((LocalTime) moment, units.longValue(), unit);
        } catch (DateTimeException | ArithmeticException e) {
            throw SqlCode.DATETIME_OVERFLOW.failure();
        }
    }

    private static LocalDateTime moved(LocalDateTime moment, BigDecimal units, DurationUnit unit) {
        long whole = units.longValue();
        return switch (unit) {
            case HOUR -> moment.plusHours(whole);
            case MINUTE -> moment.plusMinutes(whole);
            case SECOND -> moment.plusSeconds(whole).plusNanos(fraction(units));
            case MICROSECOND -> moment.plusSeconds(whole / 1_000_000).plusNanos(whole % 1_000_000 * NANOS_OF_MICRO);
            default -> moved(moment.toLocalDate(), whole, unit).atTime(moment.toLocalTime());
        };
    }

    /** The decimals of seconds, in nanoseconds. */
    private static long fraction(BigDecimal seconds) {
        return seconds.scale() <= 0
                ? 0
                : seconds.remainder(BigDecimal.ONE)
                        .setScale(MICRO_DIGITS, RoundingMode.DOWN)
                        .movePointRight(NANOS_DIGITS)
                        .longValue();
    }

    private static LocalDate moved(LocalDate day, long units, DurationUnit unit) {
        return switch (unit) {
            case YEAR -> day.plusYears(units);
            case MONTH -> day.plusMonths(units);
            default -> day.plusDays(units);
        };
    }

    private static LocalTime moved(LocalTime time, long units, DurationUnit unit) {
        return switch (unit) {
            case HOUR -> time.plusHours(units);
            case MINUTE -> time.plusMinutes(units);
            default -> time.plusSeconds(units);
        };
    }

    static Applied alone(Db2Type amount, DurationUnit unit) {
        if (amount.is(Kind.UNTYPED) || !amount.isNumber()) {
            throw SqlCode.DURATION_MISUSED.failure();
        }
        if (Db2Duration.isDuration(amount)) {
            return Applied.unary(
                    Db2Type.BIGINT,
                    number -> Db2Duration.read((BigDecimal) number, amount).whole(unit));
        }
        return Applied.unary(amount, number -> number);
    }
}
