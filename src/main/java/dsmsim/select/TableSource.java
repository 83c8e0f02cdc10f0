package dsmsim.select;

import java.util.BitSet;
import java.util.Iterator;

/** What stands in FROM: a table, a query, or tables joined so that they must be taken together. */
abstract class TableSource {

    /** Its rows, made while they are read. */
    abstract Iterator<?> rows(Object[] frame);

    /** Puts one of these rows, or null for one of NULLs, into its place of the frame. */
    abstract void place(Object row, Object[] frame);

    /** The slots of its tables. */
    abstract BitSet slots();

    /** The slots of other tables from which it reads. */
    abstract BitSet foreignSlots();

    abstract boolean mayFail();

    /** How many rows it has, -1 if that is not known. */
    long size() {
        return -1;
    }

    /** How many cells a row that is held takes. */
    int cells() {
        return 0;
    }
}
