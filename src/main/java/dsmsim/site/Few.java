package dsmsim.site;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * An immutable map with a few dozen keys at most, each of which is one constant: found by looking at one after the other,
 * which beats a hash of so few.
 */
final class Few<K, V> {
    private static final Few<Object, Object> EMPTY = new Few<>(new Object[0], new Object[0]);

    private final Object[] keys;
    private final Object[] values;

    private Few(Object[] keys, Object[] values) {
        this.keys = keys;
        this.values = values;
    }

    /** The empty map holds no key and no value of any type. */
    @SuppressWarnings("unchecked")
    static <K, V> Few<K, V> empty() {
        return (Few<K, V>) EMPTY;
    }

    private int index(K key) {
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] == key) {
                return i;
            }
        }
        return -1;
    }

    /** Only {@link #plus} puts values in. */
    @SuppressWarnings("unchecked")
    V getOrDefault(K key, V other) {
        int index = index(key);
        return index < 0 ? other : (V) values[index];
    }

    Few<K, V> plus(K key, V value) {
        int index = index(key);
        if (index >= 0) {
            Object[] changed = Arrays.copyOf(values, values.length);
            changed[index] = value;
            return new Few<>(keys, changed);
        }
        Object[] longer = Arrays.copyOf(keys, keys.length + 1);
        Object[] more = Arrays.copyOf(values, keys.length + 1);
        longer[keys.length] = key;
        more[keys.length] = value;
        return new Few<>(longer, more);
    }

    Few<K, V> minus(K key) {
        Few<K, V> others = empty();
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != key) {
                others = new Few<>(plus(others.keys, keys[i]), plus(others.values, values[i]));
            }
        }
        return others;
    }

    private static Object[] plus(Object[] all, Object more) {
        Object[] longer = Arrays.copyOf(all, all.length + 1);
        longer[all.length] = more;
        return longer;
    }

    /** Only {@link #plus} puts keys in. */
    @SuppressWarnings("unchecked")
    List<K> keys() {
        return (List<K>) Collections.unmodifiableList(Arrays.asList(keys));
    }

    /** The same values under the same keys, whatever their order. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Few<?, ?> few && few.keys.length == keys.length && holds(few);
    }

    private boolean holds(Few<?, ?> other) {
        for (int i = 0; i < keys.length; i++) {
            int there = Arrays.asList(other.keys).indexOf(keys[i]);
            if (there < 0 || !other.values[there].equals(values[i])) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        int hash = 0;
        for (int i = 0; i < keys.length; i++) {
            hash += System.identityHashCode(keys[i]) ^ values[i].hashCode();
        }
        return hash;
    }
}
