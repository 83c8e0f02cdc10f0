package dsmsim.value;

import java.util.function.LongFunction;

/** Large whole numbers, shown in a way of their own. */
record Count(LongFunction<Value> shown) implements ValueType<Long> {

    @Override
    public Kind kind() {
        return Kind.NUMBER;
    }

    @Override
    public Long read(String text) {
        return Long.valueOf(text);
    }

    @Override
    public Object write(Long value) {
        return value;
    }

    @Override
    public Value show(Long value) {
        return shown.apply(value);
    }

    @Override
    public Long ofStored(Object stored) {
        return (Long) stored;
    }
}
