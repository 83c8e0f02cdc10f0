package dsmsim.select;

import java.util.List;

/**
 * A table as a statement calls it.
 *
 * @param schema empty where the name is one that the statement gives it
 * @param name empty for a query without one
 * @param slot its place in the frame
 * @param readers one for each column
 */
record TableDesignator(String schema, String name, int slot, List<OutputColumn> columns, List<ColumnReader> readers) {

    /** The column at that place. */
    ColumnExpression column(int index) {
        OutputColumn column = columns.get(index);
        return new ColumnExpression(column.name(), column.type(), slot, index, readers.get(index));
    }

    boolean isCalled(String otherSchema, String other) {
        return name.equals(other) && (otherSchema.isEmpty() || otherSchema.equals(schema));
    }
}
