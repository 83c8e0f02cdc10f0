package dsmsim.select;

/** Rows that are made while they are read. */
interface RowStream {

    /** The values of the next row; null behind the last. */
    Object[] next();
}
