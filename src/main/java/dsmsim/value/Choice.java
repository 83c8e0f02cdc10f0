package dsmsim.value;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The constants of an enum. */
record Choice<E extends Enum<E>>(Class<E> type) implements ValueType<E> {

    @Override
    public List<String> values() {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    }

    @Override
    public E read(String text) {
        return Enum.valueOf(type, text.toUpperCase(Locale.ROOT));
    }

    @Override
    public Object write(E value) {
        return value.name();
    }

    @Override
    public Value show(E value) {
        return Value.of(value.toString());
    }
}
