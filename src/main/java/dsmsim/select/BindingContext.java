package dsmsim.select;

import dsmsim.message.Span;
import dsmsim.site.View;
import dsmsim.sql.SqlCode;
import dsmsim.sql.SqlFailure;
import dsmsim.statement.Name;

/** What all parts of a statement know while its names are bound. */
final class BindingContext {
    /** Db2's limit of a statement. */
    private static final int MOST_TABLES = 255;

    private final String text;
    private final View view;
    private final SqlTables tables;
    private final Budget budget;
    private int slots;
    private int tableNames;

    BindingContext(String text, View view, SqlTables tables, Budget budget) {
        this.text = text;
        this.view = view;
        this.tables = tables;
        this.budget = budget;
        budget.expect(text.length());
    }

    View view() {
        return view;
    }

    SqlTables tables() {
        return tables;
    }

    Budget budget() {
        return budget;
    }

    /**
     * The statement names one more table.
     *
     * @throws SqlFailure SQL0129N if that is one too many
     */
    void countTable(Span place) {
        if (++tableNames > MOST_TABLES) {
            throw SqlCode.TOO_MANY_TABLES.failure().at(place);
        }
    }

    /** A place in the frame for one more table. */
    int newSlot() {
        return slots++;
    }

    /** How many places a frame has. */
    int slots() {
        return slots;
    }

    /** What stands in that place of the statement. */
    String text(Span place) {
        return text.substring(place.start(), Math.min(place.end(), text.length()));
    }

    /** A condition where a value belongs, or the other way round. */
    SqlFailure misplaced(Span place) {
        String found = text(place);
        String before = text.substring(0, place.start()).strip();
        return SqlCode.SYNTAX
                .failure(found.split("\\s", 2)[0], before.substring(Math.max(0, before.length() - 20)), "<predicate>")
                .at(place);
    }

    static String shown(Name qualifier, Name name) {
        return qualifier.isEmpty() ? name.text() : qualifier.text() + "." + name.text();
    }
}
