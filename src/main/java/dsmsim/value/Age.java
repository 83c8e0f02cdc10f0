package dsmsim.value;

/** Whole days since something happened: {@code <1} for less than one, nothing for what has not happened. */
public record Age() implements ValueType<Long> {
    /** The age of what has not happened. */
    public static final long NONE = -1;

    @Override
    public Kind kind() {
        return Kind.NUMBER;
    }

    @Override
    public Long read(String text) {
        return text.isEmpty() ? NONE : Long.valueOf(text);
    }

    @Override
    public Object write(Long value) {
        return value == NONE ? "" : value;
    }

    @Override
    public Value show(Long value) {
        if (value == NONE) {
            return Value.NOTHING;
        }
        return value == 0 ? Value.of("<1") : Amount.of(value);
    }
}
