package dsmsim.sql;

/** The operators + - * / of numbers, dates and times. */
public final class Arithmetic {
    private Arithmetic() {}

    /** The operator {@code + - *} or {@code /} for such operands. */
    public static Applied bind(char operator, Argument left, Argument right) {
        throw SqlCode.NOT_NUMERIC.failure(String.valueOf(operator));
    }

    /** The number with the other sign. */
    public static Applied negate(Argument argument) {
        throw SqlCode.NOT_NUMERIC.failure("-");
    }

    /** The sum {@code +} or difference {@code -} of a date or time and so many units. */
    public static Applied labelled(char operator, Argument datetime, Argument amount, DurationUnit unit) {
        throw SqlCode.DURATION_MISUSED.failure();
    }

    /** A labelled duration that stands alone, such as {@code (end_time-start_time) seconds}. */
    public static Applied labelled(Argument amount, DurationUnit unit) {
        throw SqlCode.DURATION_MISUSED.failure();
    }
}
