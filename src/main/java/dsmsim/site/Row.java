package dsmsim.site;

import java.util.Arrays;

/** An object: an immutable row of attribute values. */
public final class Row {
    private final ObjectType type;
    private final Object[] values;

    Row(ObjectType type, Object[] values) {
        this.type = type;
        this.values = values;
    }

    public ObjectType type() {
        return type;
    }

    /** Only {@link #with} puts values in, typed by their attribute. */
    @SuppressWarnings("unchecked")
    public <T> T get(Attribute<T> attribute) {
        return (T) values[attribute.index()];
    }

    public <T> Row with(Attribute<T> attribute, T value) {
        if (value.equals(values[attribute.index()])) {
            return this;
        }
        Object[] changed = values.clone();
        changed[attribute.index()] = value;
        return new Row(type, changed);
    }

    /** This row with the attribute set from a command's text. */
    public <T> Row read(Attribute<T> attribute, String text) {
        return with(attribute, attribute.read(text));
    }

    public String key() {
        return Key.of(Arrays.copyOf(values, type.keyAttributes().size()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Row row && row.type == type && Arrays.equals(row.values, values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return type + Arrays.toString(values);
    }
}
