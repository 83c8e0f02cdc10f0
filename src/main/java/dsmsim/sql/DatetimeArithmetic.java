package dsmsim.sql;

import dsmsim.tables.Db2Type;
import dsmsim.tables.Db2Type.Kind;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** + and - with a date or time on one side at least (Db2, «Datetime operations and durations»). */
final class DatetimeArithmetic {
    private static final int MOST_YEAR = 9999;

    private DatetimeArithmetic() {}

    static Applied bind(char operator, Db2Type left, Db2Type right) {
        if (operator == '-' && isMoment(left) && isMoment(right)) {
            return difference(left, right);
        }
        if (left.isDatetime() && (operator == '+' || operator == '-')) {
            return moved(left, right, operator == '-');
        }
        if (operator == '+' && right.isDatetime()) {
            Evaluation.Binary swapped = movement(right, left, false);
            return Applied.binary(right, (duration, moment) -> swapped.two(moment, duration));
        }
        throw SqlCode.DURATION_MISUSED.failure();
    }

    /** A text beside a date or time is taken for one. */
    private static boolean isMoment(Db2Type type) {
        return type.isDatetime() || type.isText() && !type.is(Kind.CLOB) || type.is(Kind.UNTYPED);
    }

    /** DATE with TIMESTAMP is a difference of timestamps, the date its midnight (ours; Db2 has it from 11.1 on). */
    private static Applied difference(Db2Type left, Db2Type right) {
        if (left.is(Kind.TIME) || right.is(Kind.TIME)) {
            if (left.is(Kind.DATE) || right.is(Kind.DATE) || left.is(Kind.TIMESTAMP) || right.is(Kind.TIMESTAMP)) {
                throw SqlCode.DURATION_MISUSED.failure();
            }
            return Applied.binary(
                    Db2Duration.OF_TIMES, (one, other) -> Db2Duration.between(Casts.time(one), Casts.time(other)));
        }
        if (left.is(Kind.TIMESTAMP) || right.is(Kind.TIMESTAMP)) {
            return Applied.binary(
                    Db2Duration.OF_TIMESTAMPS,
                    (one, other) -> Db2Duration.between(Casts.timestamp(one), Casts.timestamp(other)));
        }
        return Applied.binary(
                Db2Duration.OF_DATES, (one, other) -> Db2Duration.between(Casts.date(one), Casts.date(other)));
    }

    private static Applied moved(Db2Type moment, Db2Type duration, boolean subtracted) {
        return Applied.binary(moment, movement(moment, duration, subtracted));
    }

    /** A date takes a date duration, a time a time duration, a timestamp any. */
    private static Evaluation.Binary movement(Db2Type moment, Db2Type duration, boolean subtracted) {
        boolean fits =
                switch (moment.kind()) {
                    case DATE -> duration.equals(Db2Duration.OF_DATES);
                    case TIME -> duration.equals(Db2Duration.OF_TIMES);
                    default -> Db2Duration.isDuration(duration);
                };
        if (!fits && !duration.is(Kind.UNTYPED)) {
            throw SqlCode.DURATION_MISUSED.failure();
        }
        return (value, number) -> moved(value, Db2Duration.read((BigDecimal) number, duration), subtracted);
    }

    private static Object moved(Object moment, Db2Duration duration, boolean subtracted) {
        try {
            if (moment instanceof LocalTime time) {
                return duration.addedTo(time, subtracted);
            }
            return moment instanceof LocalDate day
                    ? within(duration.addedTo(day, subtracted))
                    : within(duration.addedTo((LocalDateTime) moment, subtracted));
        } catch (DateTimeException e) {
            throw SqlCode.DATETIME_OVERFLOW.failure();
        }
    }

    /** Dates go from year 1 to year 9999. */
    static LocalDate within(LocalDate day) {
        require(day.getYear());
        return day;
    }

    static LocalDateTime within(LocalDateTime moment) {
        require(moment.getYear());
        return moment;
    }

    private static void require(int year) {
        if (year < 1 || year > MOST_YEAR) {
            throw SqlCode.DATETIME_OVERFLOW.failure();
        }
    }
}
