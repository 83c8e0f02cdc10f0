package dsmsim.statement;

import dsmsim.message.Span;

/** A column of a table, perhaps with the name by which the statement calls the table. */
public record ColumnName(Name schema, Name table, Name column, Span span) implements Term {
    static ColumnName of(Name first, Name second, Name third, Span span) {
        if (second == null) {
            return new ColumnName(Name.NONE, Name.NONE, first, span);
        }
        return third == null
                ? new ColumnName(Name.NONE, first, second, span)
                : new ColumnName(first, second, third, span);
    }
}
