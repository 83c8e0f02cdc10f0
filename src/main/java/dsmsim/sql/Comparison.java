package dsmsim.sql;

import dsmsim.tables.Db2Type;

/** How values of two types compare. No value given to it is NULL. */
public abstract class Comparison {
    /**
     * The comparison of such operands.
     *
     * @throws SqlFailure SQL0401N if they cannot be compared
     */
    public static Comparison of(Db2Type left, Db2Type right) {
        throw SqlCode.INCOMPARABLE.failure("=");
    }

    /** Below, at or above 0, as the left value is less than, equal to or greater than the right one. */
    public int compare(Object left, Object right) {
        return compareKeys(leftKey(left), rightKey(right));
    }

    /** What stands for a left value in a hash: it equals the key of a right value exactly if the two compare as equal. */
    public abstract Object leftKey(Object left);

    /** What stands for a right value, see {@link #leftKey}. */
    public abstract Object rightKey(Object right);

    /** As {@link #compare} of the values of which these are the keys. */
    public abstract int compareKeys(Object left, Object right);
}
