package dsmsim.value;

import java.util.function.IntFunction;

/** Whole numbers, shown in a way of their own. */
record Whole(IntFunction<Value> shown) implements ValueType<Integer> {

    @Override
    public Kind kind() {
        return Kind.NUMBER;
    }

    @Override
    public Integer read(String text) {
        return Integer.valueOf(text);
    }

    @Override
    public Object write(Integer value) {
        return value;
    }

    @Override
    public Value show(Integer value) {
        return shown.apply(value);
    }

    @Override
    public Integer ofStored(Object stored) {
        return Math.toIntExact((Long) stored);
    }
}
