package dsmsim.select;

import dsmsim.sql.Accumulator;
import dsmsim.sql.Aggregation;
import dsmsim.sql.Comparison;
import java.util.ArrayList;
import java.util.List;

/** The value of an aggregate of a group, which the grouping leaves in a row of its own. */
final class AggregateCell extends CellExpression {
    private final String name;
    private final Aggregation aggregation;
    private final boolean distinct;
    private final List<Expression> arguments;
    private final List<SortColumn> order;
    private final Expression added;
    private Comparison comparison;

    /**
     * An aggregate.
     *
     * @param arguments none for COUNT(*)
     * @param order in which values are added, none for any
     * @param slot in which the grouping leaves its row
     * @param index in that row
     */
    AggregateCell(
            String name,
            Aggregation aggregation,
            boolean distinct,
            List<Expression> arguments,
            List<SortColumn> order,
            int slot,
            int index) {
        super(aggregation.type(), slot, index);
        this.name = name;
        this.aggregation = aggregation;
        this.distinct = distinct;
        this.arguments = arguments;
        this.added = arguments.isEmpty() ? null : arguments.get(0);
        this.order = order;
    }

    Aggregation aggregation() {
        return aggregation;
    }

    /** In which order values are added; none for that of the rows. */
    List<SortColumn> order() {
        return order;
    }

    boolean isDistinct() {
        return distinct;
    }

    /** What is added of each row; null for COUNT(*). */
    Expression added() {
        return added;
    }

    /** The same for the same aggregate of the same values in the same order. */
    String form() {
        StringBuilder form = new StringBuilder(name).append(distinct ? " DISTINCT" : "");
        arguments.forEach(argument -> form.append(',').append(argument.canonical()));
        for (SortColumn column : order) {
            form.append(column.descending() ? " DESC " : " ASC ").append(column.nullsFirst() ? "FIRST " : "LAST ");
            form.append(column.expression().canonical());
        }
        return form.toString();
    }

    /** How many more characters an accumulator of it holds with a further text: all of them, or those of one text. */
    long charactersHeld(Accumulator accumulator, String text) {
        if (!aggregation.type().isText()) {
            return 0;
        }
        return name.equals("LISTAGG") || accumulator.result() == null ? text.length() : 0;
    }

    /** What tells a value from different ones. */
    Object keyOf(Object value) {
        if (comparison == null) {
            comparison = Comparison.of(added().type(), added().type());
        }
        return comparison.leftKey(value);
    }

    @Override
    List<Expression> parts() {
        List<Expression> parts = new ArrayList<>(arguments);
        order.forEach(column -> parts.add(column.expression()));
        return parts;
    }

    @Override
    boolean mayFail() {
        return true;
    }
}
