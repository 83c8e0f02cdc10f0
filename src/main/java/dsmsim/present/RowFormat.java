package dsmsim.present;

import java.io.IOException;
import java.util.List;

/** One way to draw one table, row by row. */
interface RowFormat {

    /** Draws what stands above the first row. */
    default void headings(Appendable out) throws IOException {}

    /** Draws a row of one text a column. */
    void row(List<String> cells, Appendable out) throws IOException;
}
