package dsmsim.sql;

import dsmsim.tables.Db2Type;

/** The sum of whole numbers, or their average without its fraction. */
final class WholeSum implements Accumulator {
    private final Db2Type type;
    private final boolean average;
    private long sum;
    private long count;

    WholeSum(Db2Type type, boolean average) {
        this.type = type;
        this.average = average;
    }

    @Override
    public void add(Object value) {
        long number = (Long) value;
        long next = sum + number;
        // The signs of both differ from that of the sum only if it went over.
        if (((sum ^ next) & (number ^ next)) < 0) {
            throw SqlCode.OVERFLOW.failure();
        }
        sum = next;
        count++;
    }

    @Override
    public Object result() {
        if (count == 0) {
            return null;
        }
        Long whole = SqlNumbers.within(sum, type, SqlCode.OVERFLOW);
        return average ? (Long) (whole / count) : whole;
    }
}
