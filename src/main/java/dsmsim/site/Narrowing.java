package dsmsim.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Finds rows of a relation by the values of its leading columns, where a statement gives them, instead of reading all.
 *
 * @param columns by which rows are found, the most important first
 * @param find the rows, given the values of the first column or of more, each as {@link Fact#value} gives it,
 *     whole numbers as {@link Integer}. No row that has these values is left out; rows that have others may be among them,
 *     since the reader looks again
 */
public record Narrowing<R>(List<String> columns, BiFunction<View, List<Object>, ? extends Iterable<R>> find) {

    /**
     * By the leading parts of the key of objects.
     *
     * @param facts of the table; where another one than the key's part has the column, that does not find objects
     */
    static Optional<Narrowing<Row>> byKey(ObjectType type, List<Fact<Row>> facts) {
        List<String> columns = new ArrayList<>();
        for (Attribute<?> attribute : type.keyAttributes()) {
            if (!facts.contains(attribute) || attribute.column().isEmpty()) {
                break;
            }
            columns.add(attribute.column());
        }
        return columns.isEmpty() ? Optional.empty() : Optional.of(by(type, columns));
    }

    private static Narrowing<Row> by(ObjectType type, List<String> columns) {
        return new Narrowing<>(columns, (where, values) -> rows(where.server(), type, values.toArray()));
    }

    private static Iterable<Row> rows(Server server, ObjectType type, Object[] values) {
        if (values.length < type.keyAttributes().size()) {
            return server.under(type, values);
        }
        Optional<Row> row = server.find(type, values);
        return row.isPresent() ? List.of(row.get()) : List.of();
    }
}
