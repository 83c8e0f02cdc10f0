package dsmsim.node;

import dsmsim.product.Level;
import dsmsim.site.Attribute;
import dsmsim.site.Fact;
import dsmsim.site.Row;
import dsmsim.value.Types;
import dsmsim.value.Value;
import dsmsim.value.ValueType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;

/**
 * The level of a client, if it is known.
 *
 * @param isInWords whether queries show {@code Version 7, release 1, level 1.0}, or {@code 7.1.1.0}
 */
record ClientLevel(boolean isInWords) implements ValueType<Optional<Level>> {
    private static final Value UNKNOWN = Value.of("(?)");

    @Override
    public Optional<Level> read(String text) {
        return Level.parse(text);
    }

    @Override
    public Object write(Optional<Level> value) {
        return value.map(Level::toString).orElse("");
    }

    @Override
    public Value show(Optional<Level> value) {
        return value.map(level -> Value.of(isInWords ? inWords(level) : level.toString()))
                .orElse(UNKNOWN);
    }

    private static String inWords(Level level) {
        String words = level.inWords();
        return words.charAt(0) + words.substring(1).toLowerCase(Locale.ROOT);
    }

    /** The four columns in which a table has such a level: {@code CLIENT_VERSION} to {@code CLIENT_SUBLEVEL}. */
    static List<Fact<Row>> parts(String prefix, Attribute<Optional<Level>> attribute) {
        return List.of(
                part(prefix + "_VERSION", attribute, Level::version),
                part(prefix + "_RELEASE", attribute, Level::release),
                part(prefix + "_LEVEL", attribute, Level::level),
                part(prefix + "_SUBLEVEL", attribute, Level::sublevel));
    }

    private static Fact<Row> part(String column, Attribute<Optional<Level>> attribute, ToIntFunction<Level> part) {
        return Fact.derived(
                column,
                "",
                Types.numberOr("", ""),
                (node, where) -> node.get(attribute)
                        .map(level -> OptionalInt.of(part.applyAsInt(level)))
                        .orElse(OptionalInt.empty()));
    }
}
