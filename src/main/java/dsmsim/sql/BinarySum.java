package dsmsim.sql;

/** The sum or average of binary numbers. */
final class BinarySum implements Accumulator {
    private final boolean average;
    private double sum;
    private long count;

    BinarySum(boolean average) {
        this.average = average;
    }

    @Override
    public void add(Object value) {
        sum += (Double) value;
        count++;
    }

    @Override
    public Object result() {
        if (count == 0) {
            return null;
        }
        return SqlNumbers.finite(average ? sum / count : sum);
    }
}
