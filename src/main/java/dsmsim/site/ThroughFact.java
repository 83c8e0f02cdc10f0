package dsmsim.site;

import dsmsim.value.Value;
import dsmsim.value.ValueType;
import java.util.function.Function;

/**
 * A fact of another thing that belongs to this one, see {@link Fact#through}.
 *
 * @param part the other thing
 * @param fact what is known of it
 */
public record ThroughFact<R, P>(Function<R, P> part, Fact<P> fact) implements Fact<R> {

    @Override
    public String column() {
        return fact.column();
    }

    @Override
    public String title() {
        return fact.title();
    }

    @Override
    public ValueType.Kind kind() {
        return fact.kind();
    }

    @Override
    public Object value(R of, View where) {
        return fact.value(part.apply(of), where);
    }

    @Override
    public Value shown(R of, View where) {
        return fact.shown(part.apply(of), where);
    }
}
