package dsmsim.select;

import java.util.BitSet;
import java.util.List;

/** How the rows of a query are found. What it finds out once it keeps: it is of one moment. */
abstract class QueryPlan {

    abstract List<OutputColumn> columns();

    /**
     * The rows, from the first.
     *
     * @param frame in which the tables of the query get their rows, and from which it reads those of others
     */
    abstract RowStream open(Object[] frame);

    /** Whether a row may be an error instead. */
    abstract boolean mayFail();

    /** The slots from which it reads that are not its own, but those of a query around it. */
    abstract BitSet foreignSlots();

    final boolean isIndependent() {
        return foreignSlots().isEmpty();
    }
}
