package dsmsim.statement;

import dsmsim.message.Span;

/**
 * A column of the answer, or all columns of a table or of all tables.
 *
 * @param term null for all columns
 * @param name what the column is called; of all columns, the table whose columns they are
 */
public record SelectItem(Term term, Name name, Span span) {

    static SelectItem all(Name table, Span span) {
        return new SelectItem(null, table, span);
    }

    public boolean isAll() {
        return term == null;
    }
}
