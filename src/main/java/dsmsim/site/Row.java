package dsmsim.site;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An object: an immutable row of the values that the attributes of its type have. Behind these stands, where there are any,
 * what a later version of the program has stored in columns that this one does not know.
 */
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

    /**
     * A value; only {@link #with} puts values in, typed by their attribute.
     *
     * @throws IllegalArgumentException if the attribute is one of another type, as by all that take one
     */
    @SuppressWarnings("unchecked")
    public <T> T get(Attribute<T> attribute) {
        return (T) values[attribute.indexIn(type)];
    }

    public <T> Row with(Attribute<T> attribute, T value) {
        int index = attribute.indexIn(type);
        if (isSame(value, values[index])) {
            return this;
        }
        Object[] changed = Arrays.copyOf(values, values.length);
        changed[index] = value;
        return new Row(type, changed);
    }

    /**
     * Records are not compared, nor what may hold one: the first equals of a record takes as long as a whole command at the
     * start.
     */
    private static boolean isSame(Object value, Object old) {
        boolean mayHoldRecord = value instanceof Record || value instanceof Optional;
        return value == old || !mayHoldRecord && value.equals(old);
    }

    /** This row with the attribute set from a command's text. */
    public <T> Row read(Attribute<T> attribute, String text) {
        return with(attribute, attribute.read(text));
    }

    /** Several attributes at once, which {@link #with} one by one would copy the row for each time. */
    public Edit edit() {
        return new Edit(this);
    }

    /** This row with the attributes in which two others of its type differ, as the second one has them. */
    Row withChanges(Row before, Row after) {
        Object[] changed = Arrays.copyOf(values, values.length);
        for (int i = 0; i < type.attributes().size(); i++) {
            if (!isSame(after.values[i], before.values[i])) {
                changed[i] = after.values[i];
            }
        }
        return new Row(type, changed);
    }

    /** The value that stands in a place. */
    Object at(int index) {
        return values[index];
    }

    /** The stored values of columns that are not known, by name; they go wherever the row goes. */
    @SuppressWarnings("unchecked")
    Map<String, Object> unknown() {
        int known = type.attributes().size();
        return values.length > known ? (Map<String, Object>) values[known] : Map.of();
    }

    /** The parts of the key. */
    public List<Object> keyParts() {
        return List.of(Arrays.copyOf(values, type.keyAttributes().size()));
    }

    /** This row with the first parts of its key replaced by those. */
    public Row withKey(Object... firstParts) {
        if (firstParts.length > type.keyAttributes().size()) {
            throw new IllegalArgumentException("the key of " + type + " is shorter");
        }
        Object[] changed = Arrays.copyOf(values, values.length);
        System.arraycopy(firstParts, 0, changed, 0, firstParts.length);
        return new Row(type, changed);
    }

    /** What it has of a keyword that sets one of its attributes, as that would be written; nothing of any other. */
    public String written(String keyword) {
        Optional<Attribute<?>> attribute = type.setBy(keyword);
        return attribute.isPresent() ? String.valueOf(get(attribute.get())) : "";
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

    /** A row in change. */
    public static final class Edit {
        private final ObjectType type;
        private final Object[] values;

        private Edit(Row row) {
            type = row.type;
            values = Arrays.copyOf(row.values, row.values.length);
        }

        public <T> Edit set(Attribute<T> attribute, T value) {
            values[attribute.indexIn(type)] = value;
            return this;
        }

        /** Sets the attribute from a command's text. */
        public <T> Edit read(Attribute<T> attribute, String text) {
            return set(attribute, attribute.read(text));
        }

        /** The row as it is now; the edit ends with it. */
        public Row row() {
            return new Row(type, values);
        }
    }
}
