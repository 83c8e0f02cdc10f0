package dsmsim.command;

import dsmsim.product.Level;
import dsmsim.result.Heading;
import dsmsim.result.Style;
import dsmsim.result.Table;
import dsmsim.result.Value;
import dsmsim.site.Attribute;
import dsmsim.site.Row;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * A column of a query: its heading and how its cell is taken from the object of a row.
 *
 * @param <T> what a row of the table is about
 * @param since the level from which servers show it
 */
public record Column<T>(Heading heading, Cell<T> cell, Level since) {
    private static final Level ALWAYS = Level.of(0, 0, 0, 0);
    /** How wide a column of a detailed query is when the user wants it as a table. */
    private static final int DETAILED_WIDTH = 20;

    /** What a column has of one object: anything that {@link Value#of} takes. */
    public interface Cell<T> {
        Object value(T object, Context context);
    }

    public Column(Heading heading, Cell<T> cell) {
        this(heading, cell, ALWAYS);
    }

    /** The same column, which servers older than that level do not have. */
    public Column<T> since(Level level) {
        return new Column<>(heading, cell, level);
    }

    public static <T> Column<T> left(String title, int width, Cell<T> cell) {
        return new Column<>(Heading.left(title, width), cell);
    }

    public static <T> Column<T> right(String title, int width, Cell<T> cell) {
        return new Column<>(Heading.right(title, width), cell);
    }

    public static <T> Column<T> center(String title, int width, Cell<T> cell) {
        return new Column<>(Heading.center(title, width), cell);
    }

    public static Column<Row> left(String title, int width, Attribute<?> attribute) {
        return left(title, width, (row, context) -> row.get(attribute));
    }

    public static Column<Row> right(String title, int width, Attribute<?> attribute) {
        return right(title, width, (row, context) -> row.get(attribute));
    }

    public static Column<Row> center(String title, int width, Attribute<?> attribute) {
        return center(title, width, (row, context) -> row.get(attribute));
    }

    /** A line of detailed output: the attribute under its own title. */
    public static Column<Row> of(Attribute<?> attribute) {
        return left(attribute.title(), DETAILED_WIDTH, attribute);
    }

    /** A line of detailed output that is worked out. */
    public static <T> Column<T> of(String title, Cell<T> cell) {
        return left(title, DETAILED_WIDTH, cell);
    }

    /** A line of detailed output that is the same for all. */
    public static Column<Row> fixed(String title, Object value) {
        return of(title, (row, context) -> value);
    }

    /** A line of detailed output that tells the age of a moment. */
    public static Column<Row> daysSince(String title, Attribute<LocalDateTime> moment) {
        return of(title, daysSince(moment));
    }

    /** The age of a moment: {@code <1} for less than a day, empty for never. */
    public static Cell<Row> daysSince(Attribute<LocalDateTime> moment) {
        return (row, context) -> Moments.daysSince(row.get(moment), context);
    }

    /** A value as the server itself writes it. */
    public static String text(Object value) {
        return Value.of(value).text(Style.STANDARD);
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
        return since == ALWAYS || !context.server().level().isBefore(since);
    }

    private static <T> Iterator<List<Value>> rows(
            List<Column<T>> columns, Iterator<? extends T> objects, Context context) {
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
                    cells[i] = Value.of(columns.get(i).cell().value(object, context));
                }
                return List.of(cells);
            }
        };
    }
}
