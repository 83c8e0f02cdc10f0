package dsmsim.select;

import dsmsim.product.Level;
import dsmsim.site.Interrupted;
import dsmsim.site.Monitor;
import dsmsim.site.Relation;
import dsmsim.site.View;
import dsmsim.testing.Console;
import java.util.ArrayList;
import java.util.List;

/** Runs statements without a session. */
final class Engine {
    private static final long MEMORY = 60_000_000;

    private final View view;
    private final SqlTables tables;
    private final Monitor monitor;

    private Engine(View view, SqlTables tables, Monitor monitor) {
        this.view = view;
        this.tables = tables;
        this.monitor = monitor;
    }

    /** On a server of that level with these tables. */
    static Engine on(Level level, List<Relation<?>> relations) {
        Console console = Console.empty();
        console.run("SIMULATE SERVER ONE LEVEL=" + level);
        View view = View.of(console.site(), console.site().server("ONE").orElseThrow(), Console.START);
        return new Engine(view, new SqlTables(relations), Monitor.NONE);
    }

    /** The same, watched by that monitor. */
    Engine watchedBy(Monitor other) {
        return new Engine(view, tables, other);
    }

    /** The same, stopped after so many thousand rows. */
    Engine patient(int thousands) {
        return watchedBy((task, unit, done, total) -> {
            if (done > thousands * 1000L) {
                throw new Interrupted();
            }
        });
    }

    /** An answer: its columns and rows. */
    record Answer(List<OutputColumn> columns, List<Object[]> rows) {}

    StatementPlan plan(String statement) {
        return StatementPlan.of(statement, new BindingContext(statement, view, tables, new Budget(monitor, MEMORY)));
    }

    /**
     * All rows.
     *
     * @throws dsmsim.sql.SqlFailure if there is an error instead
     * @throws Interrupted if the monitor has enough
     */
    Answer run(String statement) {
        StatementPlan plan = plan(statement);
        List<Object[]> rows = new ArrayList<>();
        RowStream stream = plan.open();
        int columns = plan.columns().size();
        for (Object[] row = stream.next(); row != null; row = stream.next()) {
            rows.add(java.util.Arrays.copyOf(row, columns));
        }
        return new Answer(plan.columns(), rows);
    }
}
