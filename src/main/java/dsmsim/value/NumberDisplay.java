package dsmsim.value;

import java.util.function.IntFunction;
import java.util.function.LongFunction;

/** The ways of numbers that many attributes have. They are constants and no lambdas, since every start makes them. */
enum NumberDisplay implements IntFunction<Value>, LongFunction<Value> {
    PLAIN,
    DAYS,
    HUNDREDTHS_OF_MEGABYTES,
    TENTHS_OF_MEGABYTES,
    TRAFFIC,
    LARGEST_UNIT;

    @Override
    public Value apply(int number) {
        return apply((long) number);
    }

    @Override
    public Value apply(long number) {
        if (this == DAYS) {
            return Amount.days(number);
        }
        if (this == HUNDREDTHS_OF_MEGABYTES) {
            return Amount.megabytes(number);
        }
        if (this == TENTHS_OF_MEGABYTES) {
            return Size.megabytes(number);
        }
        if (this == TRAFFIC) {
            return Amount.traffic(number);
        }
        return this == LARGEST_UNIT ? Size.inLargestUnit(number) : Amount.of(number);
    }
}
