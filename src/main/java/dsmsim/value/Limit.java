package dsmsim.value;

/** The numbers of versions and days in copy groups, which may be NOLIMIT. */
public record Limit() implements ValueType<Integer> {
    /** What NOLIMIT counts as. */
    public static final int NONE = Integer.MAX_VALUE;

    static final String WORD = "NOLIMIT";
    static final Value SHOWN = Value.of("No Limit");

    @Override
    public Integer read(String text) {
        return text.equals(WORD) ? NONE : Integer.parseInt(text);
    }

    @Override
    public Object write(Integer value) {
        return value == NONE ? WORD : Integer.toString(value);
    }

    @Override
    public Value show(Integer value) {
        return value == NONE ? SHOWN : Amount.of(value);
    }
}
