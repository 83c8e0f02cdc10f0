package dsmsim.sql;

/**
 * STDDEV and VARIANCE, of all values or of a sample: the mean square of the distances from the mean, or its root. Mean
 * and squares are carried from value to value, which keeps their digits where the values are large and close.
 */
final class Spread implements Accumulator {
    private final Evaluation.Unary conversion;
    private final boolean sample;
    private final boolean root;
    private long count;
    private double mean;
    private double squares;

    Spread(Evaluation.Unary conversion, boolean sample, boolean root) {
        this.conversion = conversion;
        this.sample = sample;
        this.root = root;
    }

    @Override
    public void add(Object value) {
        double number = SqlNumbers.binary(conversion.one(value));
        count++;
        double distance = number - mean;
        mean += distance / count;
        squares += distance * (number - mean);
    }

    @Override
    public Object result() {
        long values = sample ? count - 1 : count;
        if (values <= 0) {
            return null;
        }
        return SqlNumbers.finite(root ? Math.sqrt(squares / values) : squares / values);
    }
}
