package dsmsim.select;

/** Reads a column of the rows of a table. */
interface ColumnReader {

    /** The value of a row, null for NULL. */
    Object read(Object row);
}
