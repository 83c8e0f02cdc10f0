package dsmsim.value;

import java.util.List;

/**
 * The values that an attribute or another fact may have, and their faces: how the text of a command is read, how a value is
 * written (canonically, for SELECT), how queries show it, and how it is kept outside of the program.
 *
 * <p>Reading what was written gives the same value, and so does what was stored.
 */
public interface ValueType<T> {

    /** What values are written as. */
    enum Kind {
        /** Always an empty text. */
        NOTHING,
        /** A {@link String}. */
        TEXT,
        /** A whole number: an {@link Integer} or {@link Long}. */
        NUMBER,
        /** A number with digits behind the point: a {@link Double}. */
        FRACTION,
        /** A date with a time of day, to the second: a {@link java.time.LocalDateTime}. */
        MOMENT
    }

    default Kind kind() {
        return Kind.TEXT;
    }

    /** The fixed values as commands give them; empty where others are possible. */
    default List<String> values() {
        return List.of();
    }

    /**
     * The value that a text stands for: one that a command gives, with fixed values in full upper case, or one that was
     * written.
     *
     * @throws IllegalArgumentException if it stands for none; what a synopsis lets pass always stands for one
     */
    T read(String text);

    /** The value in its canonical spelling, of the class that the kind says; an empty text where there is none (NULL). */
    Object write(T value);

    /** What stands in the cell of a query: what is written, unless the type has another way. */
    default Value show(T value) {
        return Value.of(write(value));
    }

    /**
     * The value as it is kept outside of the program: a text, a {@link Long}, a {@link Double}, a {@link
     * java.time.LocalDateTime}, or a list of such. Without another way, it is what is written.
     */
    default Object stored(T value) {
        Object written = write(value);
        return written instanceof Integer number ? Long.valueOf(number) : written;
    }

    /**
     * The value that was stored.
     *
     * @throws RuntimeException if it is none of this type
     */
    default T ofStored(Object stored) {
        return read(stored.toString());
    }
}
