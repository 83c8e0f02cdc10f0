package dsmsim.sql;

/** What gathers the values of one group. */
public interface Accumulator {
    /** Takes a value, which is NULL only for COUNT(*). Of equal values DISTINCT adds the first only: the caller's affair. */
    void add(Object value);

    /** The aggregate of what was added. */
    Object result();
}
