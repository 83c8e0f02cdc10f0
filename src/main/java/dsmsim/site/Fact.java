package dsmsim.site;

import dsmsim.value.Amount;
import dsmsim.value.Style;
import dsmsim.value.Value;
import dsmsim.value.ValueType;
import dsmsim.value.ValueType.Kind;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Something to know about a thing: a line of a detailed query, a cell of its table, a column of a table that SELECT reads.
 * Either an object keeps it ({@link Attribute}), or it is found out.
 *
 * @param <R> what it is known of: a {@link Row}, or a line that a query makes up
 */
public interface Fact<R> {

    /** The column of the catalog's table; empty where no table has it. */
    String column();

    /** The label in detailed output; empty where no query shows it. */
    String title();

    /** What {@link #value} is. */
    Kind kind();

    /** The value as SELECT reads it, see {@link ValueType#write}; an empty text for NULL. */
    Object value(R of, View where);

    /** The value as queries show it. */
    Value shown(R of, View where);

    /** A fact that is found out when somebody asks. */
    static <R, T> Fact<R> derived(String column, String title, ValueType<T> type, BiFunction<R, View, T> how) {
        return new DerivedFact<>(
                column,
                title,
                type.kind(),
                (of, where) -> type.write(how.apply(of, where)),
                (of, where) -> type.show(how.apply(of, where)));
    }

    /** A fact that only one query has, and no table. */
    static <R> Fact<R> shown(String title, BiFunction<R, View, Value> how) {
        return new DerivedFact<>(
                "", title, Kind.TEXT, (of, where) -> how.apply(of, where).text(Style.STANDARD), how);
    }

    /** A fact of another thing that belongs to this one: a line about occupancy has a file space, and that a name. */
    static <R, P> Fact<R> through(Function<R, P> part, Fact<P> fact) {
        return new ThroughFact<>(part, fact);
    }

    /** The same, of a thing that need not be there. */
    static <R, P> Fact<R> throughAny(BiFunction<R, View, Optional<P>> part, Fact<P> fact) {
        return new DerivedFact<>(
                fact.column(),
                fact.title(),
                fact.kind(),
                (of, where) ->
                        part.apply(of, where).map(it -> fact.value(it, where)).orElse(""),
                (of, where) ->
                        part.apply(of, where).map(it -> fact.shown(it, where)).orElse(Value.NOTHING));
    }

    /**
     * What the simulation does not have: it stands as on a server that never had any.
     *
     * @param value what queries show, see {@link Value#of}; SELECT reads a number as a number, and no text as NULL
     */
    static <R> Fact<R> absent(String column, String title, Object value) {
        Value shown = Value.of(value);
        Object written = shown instanceof Amount amount ? amount.number() : shown.text(Style.STANDARD);
        return new DerivedFact<>(column, title, kindOf(written), (of, where) -> written, (of, where) -> shown);
    }

    /** The same, where tables and queries spell the value differently. */
    static <R, T> Fact<R> absent(String column, String title, ValueType<T> type, T value) {
        return derived(column, title, type, (of, where) -> value);
    }

    private static Kind kindOf(Object written) {
        if (written instanceof Double) {
            return Kind.FRACTION;
        }
        if (written instanceof Number) {
            return Kind.NUMBER;
        }
        return written.equals("") ? Kind.NOTHING : Kind.TEXT;
    }

    /** The same fact under another title. */
    default Fact<R> titled(String other) {
        return new DerivedFact<>(column(), other, kind(), this::value, this::shown);
    }

    /** The same fact, which queries show in a way of their own. */
    default Fact<R> shownAs(BiFunction<R, View, Value> how) {
        return new DerivedFact<>(column(), title(), kind(), this::value, how);
    }

    /** The same fact in another column, or in none where that is empty. */
    default Fact<R> in(String other) {
        return new DerivedFact<>(other, title(), kind(), this::value, this::shown);
    }

    /** The same fact, known only of things that fulfil a condition. */
    default Fact<R> onlyIf(BiPredicate<R, View> condition) {
        return new DerivedFact<>(
                column(),
                title(),
                kind(),
                (of, where) -> condition.test(of, where) ? value(of, where) : "",
                (of, where) -> condition.test(of, where) ? shown(of, where) : Value.NOTHING);
    }
}
