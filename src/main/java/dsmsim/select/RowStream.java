package dsmsim.select;

import java.util.Iterator;
import java.util.List;

/** Rows that are made while they are read. */
interface RowStream {

    /** The values of the next row; null behind the last. */
    Object[] next();

    /** Rows that are there already. */
    static RowStream of(List<Object[]> rows) {
        Iterator<Object[]> iterator = rows.iterator();
        return () -> iterator.hasNext() ? iterator.next() : null;
    }
}
