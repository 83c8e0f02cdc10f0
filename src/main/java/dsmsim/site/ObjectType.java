package dsmsim.site;

import java.util.List;

/** A kind of object that servers hold, declared once: its key attributes first, then all others. */
public final class ObjectType {
    private final String noun;
    private final int keyLength;
    private final List<Attribute<?>> attributes;
    private final Object[] initial;

    private ObjectType(String noun, int keyLength, List<Attribute<?>> attributes) {
        this.noun = noun;
        this.keyLength = keyLength;
        this.attributes = attributes;
        this.initial = new Object[attributes.size()];
        for (int i = 0; i < initial.length; i++) {
            attributes.get(i).takePlace(i);
            initial[i] = attributes.get(i).initial();
        }
    }

    /**
     * Declares an object type.
     *
     * @param noun the manual's noun, for example {@code NODE}
     * @param keyLength how many of the attributes, from the first, make the key
     */
    public static ObjectType of(String noun, int keyLength, Attribute<?>... attributes) {
        return new ObjectType(noun, keyLength, List.of(attributes));
    }

    public String noun() {
        return noun;
    }

    public List<Attribute<?>> attributes() {
        return attributes;
    }

    public List<Attribute<?>> keyAttributes() {
        return attributes.subList(0, keyLength);
    }

    /** A new object with that key and initial values. */
    public Row row(Object... key) {
        Object[] values = initial.clone();
        System.arraycopy(key, 0, values, 0, keyLength);
        return new Row(this, values);
    }

    @Override
    public String toString() {
        return noun;
    }
}
