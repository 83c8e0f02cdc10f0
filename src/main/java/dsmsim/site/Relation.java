package dsmsim.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * The content of a table that SELECT reads: its rows on a server, and the facts that fill its columns, bound by their
 * names. A column that no fact fills is NULL.
 *
 * @param table the name in the catalog of tables, for example {@code NODES}
 * @param facts one for each column that is filled, in any order
 * @param rows the things of which the facts are known, in the order in which they are found
 * @param narrowed how to find fewer of them where values are known
 * @param count how many rows there are, for tables where that is known without reading them
 */
public record Relation<R>(
        String table,
        List<Fact<R>> facts,
        Function<View, ? extends Iterable<R>> rows,
        Optional<Narrowing<R>> narrowed,
        Optional<ToLongFunction<View>> count) {

    public Relation(String table, List<Fact<R>> facts, Function<View, ? extends Iterable<R>> rows) {
        this(table, facts, rows, Optional.empty(), Optional.empty());
    }

    /** Facts without a column are left out: SELECT does not know them. */
    public Relation {
        facts = facts.stream().filter(fact -> !fact.column().isEmpty()).toList();
        requireDifferent(table, facts);
    }

    private static <R> void requireDifferent(String table, List<Fact<R>> facts) {
        Set<String> columns = new HashSet<>();
        for (Fact<R> fact : facts) {
            if (!columns.add(fact.column())) {
                throw new IllegalArgumentException(table + "." + fact.column() + " is filled twice");
            }
        }
    }

    /**
     * The objects of a type: what is kept of them, and what else is known.
     *
     * @param others a fact among them that has the column of an attribute stands in place of it
     */
    public static Relation<Row> of(String table, ObjectType type, List<Fact<Row>> others) {
        Set<String> columns = new HashSet<>();
        others.forEach(fact -> columns.add(fact.column()));
        List<Fact<Row>> facts = new ArrayList<>(others);
        for (Attribute<?> attribute : type.attributes()) {
            if (!columns.contains(attribute.column())) {
                facts.add(attribute);
            }
        }
        return new Relation<>(
                table,
                facts,
                where -> where.server().all(type).values(),
                Narrowing.byKey(type, facts),
                Optional.of(where -> where.server().all(type).size()));
    }

    /** The same content, of which some rows are found without reading all. */
    public Relation<R> narrowed(Narrowing<R> how) {
        return new Relation<>(table, facts, rows, Optional.of(how), count);
    }

    /** The same content, of which it is known how many rows it has. */
    public Relation<R> counted(ToLongFunction<View> rowCount) {
        return new Relation<>(table, facts, rows, narrowed, Optional.of(rowCount));
    }

    /** The same content under another name. */
    public Relation<R> alsoNamed(String other) {
        return new Relation<>(other, facts, rows, narrowed, count);
    }
}
