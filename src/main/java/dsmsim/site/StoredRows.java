package dsmsim.site;

import dsmsim.stored.Damage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pcollections.TreePMap;

/** The objects of one type while they are read: of a known type as rows, else as the values that were stored. */
final class StoredRows {
    private final String noun;
    private final ObjectType type;
    private final int keyLength;
    private final String[] columns;
    /** The attributes of the columns; null for one that is not known. */
    private final Attribute<?>[] attributes;

    private final List<Row> rows = new ArrayList<>();
    private final List<Map<String, Object>> values = new ArrayList<>(0);

    /** @param type null for an unknown one */
    StoredRows(String noun, ObjectType type, int keyLength, String[] columns) {
        this.noun = noun;
        this.type = type;
        this.keyLength = keyLength;
        this.columns = columns;
        this.attributes = new Attribute<?>[columns.length];
        if (type != null) {
            for (int i = 0; i < columns.length; i++) {
                attributes[i] = attribute(columns[i]);
            }
        }
    }

    private Attribute<?> attribute(String column) {
        for (Attribute<?> attribute : type.attributes()) {
            if (attribute.name().equals(column)) {
                return attribute;
            }
        }
        return null;
    }

    /** Null for an unknown one. */
    ObjectType type() {
        return type;
    }

    String noun() {
        return noun;
    }

    int keyLength() {
        return keyLength;
    }

    /** Reads one more object. */
    void read(SiteInput in) {
        if (type == null) {
            values.add(readUnknown(in));
            return;
        }
        Object[] read = type.initialValues();
        Map<String, Object> unknown = null;
        for (int left = in.count(); left > 0; left--) {
            int column = in.count(columns.length - 1);
            Object stored = in.value();
            Attribute<?> attribute = attributes[column];
            Object value = attribute == null ? null : value(attribute, stored);
            if (value == null) {
                unknown = unknown == null ? new LinkedHashMap<>() : unknown;
                unknown.put(columns[column], stored);
            } else {
                read[attribute.indexIn(type)] = value;
            }
        }
        rows.add(new Row(type, unknown == null ? read : withUnknown(read, unknown)));
    }

    private static Object[] withUnknown(Object[] read, Map<String, Object> unknown) {
        Object[] all = new Object[read.length + 1];
        System.arraycopy(read, 0, all, 0, read.length);
        all[read.length] = Collections.unmodifiableMap(unknown);
        return all;
    }

    private Map<String, Object> readUnknown(SiteInput in) {
        Map<String, Object> read = new LinkedHashMap<>();
        for (int left = in.count(); left > 0; left--) {
            int column = in.count(columns.length - 1);
            read.put(columns[column], in.value());
        }
        return Collections.unmodifiableMap(read);
    }

    /** A stored value; null for one that the type of the attribute does not know, since a later version has added it. */
    static Object value(Attribute<?> attribute, Object stored) {
        try {
            return attribute.type().ofStored(stored);
        } catch (IllegalArgumentException
                | ClassCastException
                | ArithmeticException
                | IndexOutOfBoundsException notKnown) {
            return null;
        }
    }

    /** The objects of a known type, by key. */
    TreePMap<String, Row> byKey() {
        TreePMap<String, Row> all = TreePMap.empty();
        for (Row row : rows) {
            all = all.plus(row.key(), row);
        }
        return all;
    }

    /** The objects of a known type. */
    List<Row> rows() {
        return rows;
    }

    /** The objects of an unknown type. */
    List<Map<String, Object>> values() {
        return values;
    }

    /** Adds the objects of an unknown type. */
    LaterParts addTo(LaterParts unknown) {
        LaterParts all = unknown;
        for (Map<String, Object> each : values) {
            all = all.with(noun, keyLength, key(each), each);
        }
        return all;
    }

    /** Its first values, as {@link Key} joins them. */
    String key(Map<String, Object> of) {
        if (of.size() < keyLength) {
            throw Damage.because("an object has no key");
        }
        List<Object> parts = new ArrayList<>();
        for (Object value : of.values()) {
            if (parts.size() == keyLength) {
                break;
            }
            parts.add(value instanceof Long number && number == number.intValue() ? number.intValue() : value);
        }
        return Key.of(parts.toArray());
    }
}
