package dsmsim.value;

import java.util.List;

/**
 * Lists of names.
 *
 * @param between what queries show between two of them
 */
record Names(String between) implements ValueType<List<String>> {

    @Override
    public List<String> read(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(","));
    }

    @Override
    public Object write(List<String> value) {
        return String.join(",", value);
    }

    @Override
    public Value show(List<String> value) {
        return Value.of(String.join(between, value));
    }
}
