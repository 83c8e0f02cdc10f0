package dsmsim.site;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.pcollections.PMap;

/** Brings the changes of two transactions together that began with the same site; the same entry may change in one only. */
final class Merge {
    private boolean conflict;

    private Merge() {}

    /** What both made of the base; empty on a conflict. */
    static Optional<Site> of(Site base, Site mine, Site theirs) {
        if (theirs == base) {
            return Optional.of(mine);
        }
        Merge merge = new Merge();
        Site merged = theirs;
        Set<String> names = new TreeSet<>(mine.servers().keySet());
        names.addAll(theirs.servers().keySet());
        for (String name : names) {
            merged = merge.server(merged, name, base, mine, theirs);
        }
        merged = new Site(
                merged.servers(),
                merge.map(base.links(), mine.links(), theirs.links()),
                merge.map(base.clients(), mine.clients(), theirs.clients()),
                mine.clock() == base.clock() ? theirs.clock() : mine.clock());
        return merge.conflict ? Optional.empty() : Optional.of(merged);
    }

    private Site server(Site merged, String name, Site base, Site mine, Site theirs) {
        Optional<Server> before = base.server(name);
        Optional<Server> here = mine.server(name);
        Optional<Server> there = theirs.server(name);
        if (same(before, here)) {
            return merged;
        }
        if (same(before, there)) {
            return here.isPresent() ? merged.with(here.get()) : merged.withoutServer(name);
        }
        if (before.isEmpty() || here.isEmpty() || there.isEmpty()) {
            conflict = true;
            return merged;
        }
        return merged.with(there.get().merge(this, before.get(), here.get()));
    }

    private static boolean same(Optional<Server> one, Optional<Server> other) {
        return one.orElse(null) == other.orElse(null);
    }

    /** Their map with my changes to the base. */
    <K, V, M extends PMap<K, V>> M map(M base, M mine, M theirs) {
        if (base == mine) {
            return theirs;
        }
        if (base == theirs) {
            return mine;
        }
        Set<K> keys = new HashSet<>(mine.keySet());
        keys.addAll(base.keySet());
        M merged = theirs;
        for (K key : keys) {
            if (base.get(key) != mine.get(key)) {
                conflict |= base.get(key) != theirs.get(key);
                merged = entry(merged, key, mine);
            }
        }
        return merged;
    }

    /** The maps of the site give back their own kind from plus and minus. */
    @SuppressWarnings("unchecked")
    private static <K, V, M extends PMap<K, V>> M entry(M merged, K key, Map<K, V> mine) {
        V value = mine.get(key);
        return (M) (value == null ? merged.minus(key) : merged.plus(key, value));
    }

    /** The same for settings, of which none ever goes away. */
    <K, V> Few<K, V> few(Few<K, V> base, Few<K, V> mine, Few<K, V> theirs) {
        Few<K, V> merged = theirs;
        for (K key : mine.keys()) {
            V before = base.getOrDefault(key, null);
            V here = mine.getOrDefault(key, null);
            if (here != before) {
                conflict |= theirs.getOrDefault(key, null) != before;
                merged = merged.plus(key, here);
            }
        }
        return merged;
    }

    /** For values of which any change of both is a conflict. */
    <T> T value(T base, T mine, T theirs) {
        if (mine.equals(base)) {
            return theirs;
        }
        conflict |= !theirs.equals(base) && !theirs.equals(mine);
        return mine;
    }
}
