package dsmsim.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A kind of object that servers hold, declared once: its key attributes first, then all others. */
public final class ObjectType {
    private final String noun;
    private final String words;
    private final int keyLength;
    private final List<Attribute<?>> attributes;
    private final List<Attribute<?>> references = new ArrayList<>();
    private final Optional<ObjectType> owner;
    private final boolean isRecord;
    private final Object[] initial;
    private final Map<String, Optional<Attribute<?>>> byKeyword = new HashMap<>();

    private ObjectType(
            Optional<ObjectType> owner,
            boolean isRecord,
            String noun,
            String words,
            int keyLength,
            List<Attribute<?>> attributes) {
        this.owner = owner;
        this.isRecord = isRecord;
        this.noun = noun;
        this.words = words;
        this.keyLength = keyLength;
        this.attributes = attributes;
        this.initial = new Object[attributes.size()];
        for (int i = 0; i < initial.length; i++) {
            attributes.get(i).takePlace(this, i);
            initial[i] = attributes.get(i).initial();
            byKeyword.put(attributes.get(i).keyword(), Optional.of(attributes.get(i)));
            if (attributes.get(i).isReference()) {
                references.add(attributes.get(i));
            }
        }
    }

    /**
     * Declares an object type whose noun is a word.
     *
     * @param noun the manual's noun, for example {@code NODE}
     * @param keyLength how many of the attributes, from the first, make the key
     */
    public static ObjectType of(String noun, int keyLength, Attribute<?>... attributes) {
        return of(noun, noun.toLowerCase(Locale.ROOT), keyLength, attributes);
    }

    /**
     * Declares an object type whose noun is short for something.
     *
     * @param noun the manual's noun, for example {@code DEVCLASS}
     * @param words what one of them is called, {@code device class}
     */
    public static ObjectType of(String noun, String words, int keyLength, Attribute<?>... attributes) {
        return new ObjectType(Optional.empty(), false, noun, words, keyLength, List.of(attributes));
    }

    /** Declares the type of what a server writes down of its own work. */
    public static ObjectType ofRecords(String noun, int keyLength, Attribute<?>... attributes) {
        String words = noun.toLowerCase(Locale.ROOT);
        return new ObjectType(Optional.empty(), true, noun, words, keyLength, List.of(attributes));
    }

    /**
     * Declares the type of the parts of other objects: their keys begin with the key of the object they belong to, or
     * are that key; with it they are copied, renamed and deleted.
     */
    public static ObjectType partOf(ObjectType owner, String noun, int keyLength, Attribute<?>... attributes) {
        return partOf(owner, noun, noun.toLowerCase(Locale.ROOT), keyLength, attributes);
    }

    /** The same, with words for what the noun is short for. */
    public static ObjectType partOf(
            ObjectType owner, String noun, String words, int keyLength, Attribute<?>... attributes) {
        return new ObjectType(Optional.of(owner), false, noun, words, keyLength, List.of(attributes));
    }

    /** Whether such objects are what a server writes down of its own work. */
    public boolean isRecord() {
        return isRecord;
    }

    public String noun() {
        return noun;
    }

    /** What one of them is called in words, for example {@code device class}. */
    public String words() {
        return words;
    }

    public List<Attribute<?>> attributes() {
        return attributes;
    }

    public List<Attribute<?>> keyAttributes() {
        return attributes.subList(0, keyLength);
    }

    /** Whether objects of this type are parts of objects of the other type, or parts of parts. */
    public boolean isPartOf(ObjectType other) {
        return owner.isPresent() && (owner.get() == other || owner.get().isPartOf(other));
    }

    /** The attributes that may name objects of a type. */
    List<Attribute<?>> referencesTo(ObjectType target) {
        List<Attribute<?>> found = new ArrayList<>();
        for (Attribute<?> attribute : references) {
            if (attribute.mayName(target, this)) {
                found.add(attribute);
            }
        }
        return found;
    }

    /** The attribute that a keyword sets. */
    public Optional<Attribute<?>> setBy(String keyword) {
        return byKeyword.getOrDefault(keyword, Optional.empty());
    }

    /** A new object with that key and initial values. */
    public Row row(Object... key) {
        Object[] values = Arrays.copyOf(initial, initial.length);
        System.arraycopy(key, 0, values, 0, keyLength);
        return new Row(this, values);
    }

    /** The initial values of all attributes, which the caller may change. */
    Object[] initialValues() {
        return Arrays.copyOf(initial, initial.length);
    }

    @Override
    public String toString() {
        return noun;
    }
}
