package dsmsim.value;

import java.util.OptionalInt;

/** A number, or a word that says that there is none. */
record NumberOrWord(String word, String unit) implements ValueType<OptionalInt> {

    @Override
    public Kind kind() {
        return Kind.NUMBER;
    }

    @Override
    public OptionalInt read(String text) {
        return text.isEmpty() || text.equalsIgnoreCase(word)
                ? OptionalInt.empty()
                : OptionalInt.of(Integer.parseInt(text));
    }

    @Override
    public Object write(OptionalInt value) {
        return value.isPresent() ? value.getAsInt() : "";
    }

    @Override
    public Value show(OptionalInt value) {
        if (value.isEmpty()) {
            return Value.of(word);
        }
        return unit.isEmpty() ? Amount.of(value.getAsInt()) : Amount.of(value.getAsInt(), unit);
    }
}
