package dsmsim.sql;

import java.math.BigDecimal;

/** The sum or average of DECFLOAT numbers, and of texts that are numbers. */
final class DecfloatSum implements Accumulator {
    private final boolean average;
    private BigDecimal sum = BigDecimal.ZERO;
    private long count;

    DecfloatSum(boolean average) {
        this.average = average;
    }

    @Override
    public void add(Object value) {
        BigDecimal number = value instanceof String text ? SqlNumbers.read(text, "DECFLOAT") : (BigDecimal) value;
        sum = SqlNumbers.decfloat(sum.add(number, SqlNumbers.DECFLOAT));
        count++;
    }

    @Override
    public Object result() {
        if (count == 0) {
            return null;
        }
        return average ? sum.divide(BigDecimal.valueOf(count), SqlNumbers.DECFLOAT) : sum;
    }
}
