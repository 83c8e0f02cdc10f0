package dsmsim.site;

import dsmsim.value.Value;
import dsmsim.value.ValueType;
import java.util.function.BiFunction;

/** A fact that is found out when somebody asks, once for SELECT and once for queries. */
record DerivedFact<R>(
        String column,
        String title,
        ValueType.Kind kind,
        BiFunction<R, View, Object> written,
        BiFunction<R, View, Value> seen)
        implements Fact<R> {

    @Override
    public Object value(R of, View where) {
        return written.apply(of, where);
    }

    @Override
    public Value shown(R of, View where) {
        return seen.apply(of, where);
    }
}
