package dsmsim.command;

import dsmsim.product.Level;
import dsmsim.result.Align;
import dsmsim.result.Heading;
import dsmsim.result.Table;
import dsmsim.site.Fact;
import dsmsim.site.View;
import dsmsim.value.Value;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * A column of a query: its heading and how its cell is taken from the object of a row.
 *
 * @param <T> what a row of the table is about
 * @param since the first level of servers that shows it
 * @param until the first level that no longer does
 */
public record Column<T>(Heading heading, Fact<T> fact, Level since, Level until) {
    private static final Level ALWAYS = Level.of(0, 0, 0, 0);
    /** How wide a column of a detailed query is when the user wants it as a table. */
    private static final int DETAILED_WIDTH = 20;

    /** What a column has of one object: anything that {@link Value#of} takes. */
    public interface Cell<T> {
        Object value(T object, View where);
    }

    public Column(Heading heading, Fact<T> fact) {
        this(heading, fact, ALWAYS, Level.NEWEST);
    }

    private static <T> Column<T> of(Heading heading, Cell<T> cell) {
        return new Column<>(heading, Fact.shown(heading.label(), (of, where) -> Value.of(cell.value(of, where))));
    }

    /** The same column, which servers older than that level do not have. */
    public Column<T> since(Level level) {
        return new Column<>(heading, fact, level, until);
    }

    /** The same column, which servers from that level on do not have. */
    public Column<T> until(Level level) {
        return new Column<>(heading, fact, since, level);
    }

    /** A column of a fact with a heading of its own, which a table has for want of room. */
    public static <T> Column<T> left(String heading, int width, Fact<T> fact) {
        return new Column<>(Heading.left(heading, width), fact);
    }

    /** A column as {@link #left(String, int, Fact)}, over values on the right. */
    public static <T> Column<T> right(String heading, int width, Fact<T> fact) {
        return new Column<>(Heading.right(heading, width), fact);
    }

    /** A column as {@link #left(String, int, Fact)}, over values in the middle. */
    public static <T> Column<T> center(String heading, int width, Fact<T> fact) {
        return new Column<>(Heading.center(heading, width), fact);
    }

    /** A column of what no other query and no table has. */
    public static <T> Column<T> left(String title, int width, Cell<T> cell) {
        return of(Heading.left(title, width), cell);
    }

    /** A column as {@link #left(String, int, Cell)}, over values on the right. */
    public static <T> Column<T> right(String title, int width, Cell<T> cell) {
        return of(Heading.right(title, width), cell);
    }

    /** A line of detailed output: the fact under its own title. */
    public static <T> Column<T> of(Fact<T> fact) {
        return of(fact, ALWAYS);
    }

    /** A line of detailed output, which servers older than that level do not have. */
    public static <T> Column<T> of(Fact<T> fact, Level since) {
        return new Column<>(new Heading(fact.title(), DETAILED_WIDTH, Align.LEFT), fact, since, Level.NEWEST);
    }

    /** The facts that the columns show. */
    public static <T> List<Fact<T>> facts(List<Column<T>> columns) {
        List<Fact<T>> facts = new ArrayList<>(columns.size());
        columns.forEach(column -> facts.add(column.fact()));
        return facts;
    }

    /** The table of those objects, with the columns that the server's level knows; rows are made while they are read. */
    public static <T> Table table(
            Table.Layout layout, List<Column<T>> all, Iterable<? extends T> objects, Context context) {
        List<Column<T>> columns = new ArrayList<>(all);
        columns.removeIf(column -> !column.isShown(context));
        List<Heading> headings = new ArrayList<>(columns.size());
        columns.forEach(column -> headings.add(column.heading()));
        return new Table(layout, headings, () -> rows(columns, objects.iterator(), context));
    }

    /** What is shown on every level may be asked where there is no server, as verbs about the site do. */
    private boolean isShown(Context context) {
        return since == ALWAYS && until == Level.NEWEST
                || isShownAt(context.server().level());
    }

    private boolean isShownAt(Level level) {
        return !level.isBefore(since) && level.isBefore(until);
    }

    private static <T> Iterator<List<Value>> rows(
            List<Column<T>> columns, Iterator<? extends T> objects, Context context) {
        View where = context.view();
        return new Iterator<>() {
            private int made;

            @Override
            public boolean hasNext() {
                return objects.hasNext();
            }

            @Override
            public List<Value> next() {
                context.draft().monitor().step("Output", "rows", made++, 0);
                T object = objects.next();
                Value[] cells = new Value[columns.size()];
                for (int i = 0; i < cells.length; i++) {
                    cells[i] = columns.get(i).fact().shown(object, where);
                }
                return List.of(cells);
            }
        };
    }
}
