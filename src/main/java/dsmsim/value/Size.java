package dsmsim.value;

import java.util.OptionalLong;
import java.util.function.LongFunction;

/**
 * Amounts of data as commands take them: a number of bytes, or of K, M, G or T of 1024, or NOLIMIT.
 *
 * @param shown how queries show a number of bytes
 * @param none how they show that there is no limit, or no size
 */
public record Size(LongFunction<Value> shown, Value none) implements ValueType<Long> {
    /** What NOLIMIT counts as. */
    public static final long NO_LIMIT = Long.MAX_VALUE;

    private static final String UNITS = "KMGT";
    private static final int BITS = 10;
    private static final int MOST_DIGITS = 18;
    private static final double MEGABYTE = 1L << 20;

    Size() {
        this(NumberDisplay.LARGEST_UNIT, Limit.SHOWN);
    }

    /** The number of bytes, empty if the text is not a size; {@code 10}, {@code 10K}, {@code 3M}, {@code 2G}, {@code 1T}. */
    public static OptionalLong bytes(String text) {
        int digits = text.length();
        int shift = 0;
        if (digits > 0) {
            int unit = UNITS.indexOf(Character.toUpperCase(text.charAt(digits - 1)));
            if (unit >= 0) {
                digits--;
                shift = BITS * (unit + 1);
            }
        }
        if (digits == 0 || digits > MOST_DIGITS) {
            return OptionalLong.empty();
        }
        long number = 0;
        for (int i = 0; i < digits; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return OptionalLong.empty();
            }
            number = number * 10 + (c - '0');
        }
        return number > Long.MAX_VALUE >> shift ? OptionalLong.empty() : OptionalLong.of(number << shift);
    }

    /** An amount as commands take it, in the largest unit that leaves a whole number: {@code 2G}. */
    public static String text(long bytes) {
        return inLargestUnit(bytes).text(new Style(1, 1, 1)).replace(" ", "").replace(",", "");
    }

    @Override
    public Kind kind() {
        return Kind.NUMBER;
    }

    /** No text, as what is written of no limit, is no limit. */
    @Override
    public Long read(String text) {
        return text.isEmpty() || text.equals(Limit.WORD)
                ? NO_LIMIT
                : bytes(text).orElseThrow(() -> new IllegalArgumentException("not a size: " + text));
    }

    @Override
    public Object write(Long value) {
        return value == NO_LIMIT ? "" : value;
    }

    @Override
    public Value show(Long value) {
        return value == NO_LIMIT ? none : shown.apply(value);
    }

    /** {@code 2 G}; in the largest unit that leaves a whole number. The spelling is ours, after that of capacities. */
    static Value inLargestUnit(long bytes) {
        int unit = 0;
        while (unit < UNITS.length() && bytes > 0 && bytes >> BITS * (unit + 1) << BITS * (unit + 1) == bytes) {
            unit++;
        }
        return unit == 0 ? Amount.of(bytes) : Amount.of(bytes >> BITS * unit, UNITS.substring(unit - 1, unit));
    }

    /** {@code 500.0}. */
    static Value megabytes(long bytes) {
        return new Amount(Math.round(bytes / MEGABYTE * 10), 1, "");
    }
}
