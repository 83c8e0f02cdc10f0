package dsmsim.stored;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * The values of a stored record, one after the other, each as what it has to be. What a later version has added at the end
 * is not read.
 */
public final class Fields {
    private final List<?> values;
    private int next;

    public Fields(List<?> values) {
        this.values = values;
    }

    public String text() {
        return as(String.class);
    }

    public long number() {
        return as(Long.class);
    }

    public int integer() {
        long number = number();
        if (number != (int) number) {
            throw Damage.because("there is a number out of its range");
        }
        return (int) number;
    }

    public boolean flag() {
        return number() != 0;
    }

    public LocalDateTime moment() {
        return as(LocalDateTime.class);
    }

    public long second() {
        return as(Second.class).sinceEpoch();
    }

    public List<?> list() {
        return as(List.class);
    }

    /** A record among the values. */
    public Fields fields() {
        return new Fields(list());
    }

    /** A list of records. */
    public List<Fields> records() {
        List<Fields> records = new ArrayList<>();
        for (Object each : list()) {
            records.add(new Fields(as(List.class, each)));
        }
        return records;
    }

    public List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (Object each : list()) {
            texts.add(as(String.class, each));
        }
        return List.copyOf(texts);
    }

    /** The constant of an enum by its name. */
    public <E extends Enum<E>> E constant(Class<E> type) {
        return constant(type, text());
    }

    /** The constant of that name; one that is not there was added by a later version. */
    public static <E extends Enum<E>> E constant(Class<E> type, String name) {
        try {
            return Enum.valueOf(type, name);
        } catch (IllegalArgumentException e) {
            throw Damage.isLater(name);
        }
    }

    /** A value of that class. */
    public <T> T as(Class<T> type) {
        if (next == values.size()) {
            throw Damage.because("a record is too short");
        }
        return as(type, values.get(next++));
    }

    private static <T> T as(Class<T> type, Object value) {
        if (!type.isInstance(value)) {
            throw Damage.because("a value is of the wrong kind");
        }
        return type.cast(value);
    }

    /** Whether all values have been read. */
    public boolean isEmpty() {
        return next == values.size();
    }
}
