package dsmsim.site;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The content of a table that SELECT reads: its rows on a server, and the facts that fill its columns, bound by their
 * names. A column that no fact fills is NULL.
 *
 * @param table the name in the catalog of tables, for example {@code NODES}
 * @param facts those with a column are columns of the table; any order
 * @param rows the things of which the facts are known, in the order in which they are found
 */
public record Relation<R>(String table, List<Fact<R>> facts, Function<View, ? extends Iterable<R>> rows) {

    public Relation {
        Set<String> columns = new HashSet<>();
        for (Fact<R> fact : facts) {
            if (!fact.column().isEmpty() && !columns.add(fact.column())) {
                throw new IllegalArgumentException(table + "." + fact.column() + " is filled twice");
            }
        }
    }

    /** The objects of a type: what is kept of them, and what else is known; attributes among the other facts count once. */
    public static Relation<Row> of(String table, ObjectType type, List<Fact<Row>> others) {
        Set<Fact<Row>> facts = new LinkedHashSet<>(type.attributes());
        facts.addAll(others);
        return new Relation<>(
                table, List.copyOf(facts), where -> where.server().all(type).values());
    }
}
