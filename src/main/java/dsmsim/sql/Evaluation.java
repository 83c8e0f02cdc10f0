package dsmsim.sql;

/**
 * How a value follows from others, of the types for which it was made. NULL is its own affair; mostly NULL in is NULL
 * out.
 */
public interface Evaluation {
    /**
     * The value for a row.
     *
     * @param values of the operands in their order; the array is the caller's, it is neither kept nor changed
     * @throws SqlFailure if there is none
     */
    Object apply(Object[] values);

    /** The same of one operand, without an array. */
    interface Unary extends Evaluation {
        Object one(Object value);

        @Override
        default Object apply(Object[] values) {
            return one(values[0]);
        }
    }

    /** The same of two operands, without an array. */
    interface Binary extends Evaluation {
        Object two(Object left, Object right);

        @Override
        default Object apply(Object[] values) {
            return two(values[0], values[1]);
        }
    }
}
