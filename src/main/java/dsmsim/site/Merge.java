package dsmsim.site;

import dsmsim.inventory.Inventory;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.pcollections.PMap;

/**
 * Brings two changes of the same site together. Those of two transactions may not both change the same entry; what is
 * {@linkplain #carried carried} over may.
 */
class Merge {
    private boolean conflict;

    private Merge() {}

    /** What both made of the base; empty on a conflict. */
    static Optional<Site> of(Site base, Site mine, Site theirs) {
        Merge merge = new Merge();
        Site merged = merge.merged(base, mine, theirs);
        return merge.conflict ? Optional.empty() : Optional.of(merged);
    }

    /**
     * Another site with the change that turns one site into the next. An object that both have changed gets the attributes
     * that the change sets; one that the other site does not have is left out, unless the change makes it.
     */
    static Site carried(Site before, Site after, Site other) {
        return before == after ? other : new Carrying().merged(before, after, other);
    }

    Site merged(Site base, Site mine, Site theirs) {
        if (theirs == base) {
            return mine;
        }
        Site merged = theirs;
        Set<String> names = new TreeSet<>(mine.servers().keySet());
        names.addAll(theirs.servers().keySet());
        for (String name : names) {
            merged = server(merged, name, base, mine, theirs);
        }
        return new Site(
                merged.servers(),
                map(base.links(), mine.links(), theirs.links()),
                map(base.clients(), mine.clients(), theirs.clients()),
                map(base.readings(), mine.readings(), theirs.readings()),
                mine.clock() == base.clock() ? theirs.clock() : mine.clock());
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
            clash();
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
            V before = base.get(key);
            V here = mine.get(key);
            if (before != here) {
                V there = theirs.get(key);
                merged = entry(merged, key, before == there ? here : resolved(before, here, there));
            }
        }
        return merged;
    }

    /** Both have changed the same. */
    void clash() {
        conflict = true;
    }

    /**
     * An entry that both have changed.
     *
     * @param before null where there was none, as with the others
     * @return null for none
     */
    <V> V resolved(V before, V here, V there) {
        clash();
        return here;
    }

    /** The activity log of a server that both have changed. */
    ActivityLog log(ActivityLog base, ActivityLog mine, ActivityLog theirs) {
        return theirs.plusNewer(mine, base);
    }

    /** The same for its activity summary. */
    ActivitySummary summary(ActivitySummary base, ActivitySummary mine, ActivitySummary theirs) {
        return theirs.plusNewer(mine, base);
    }

    /** The maps of the site give back their own kind from plus and minus. */
    @SuppressWarnings("unchecked")
    private static <K, V, M extends PMap<K, V>> M entry(M merged, K key, V value) {
        return (M) (value == null ? merged.minus(key) : merged.plus(key, value));
    }

    /** The same for settings, of which none ever goes away. */
    <K, V> Few<K, V> few(Few<K, V> base, Few<K, V> mine, Few<K, V> theirs) {
        Few<K, V> merged = theirs;
        for (K key : mine.keys()) {
            V before = base.getOrDefault(key, null);
            V here = mine.getOrDefault(key, null);
            if (here != before) {
                V there = theirs.getOrDefault(key, null);
                merged = merged.plus(key, there == before ? here : resolved(before, here, there));
            }
        }
        return merged;
    }

    /** For values of which any change of both is a conflict. */
    <T> T value(T base, T mine, T theirs) {
        if (mine.equals(base)) {
            return theirs;
        }
        if (!theirs.equals(base) && !theirs.equals(mine)) {
            clash();
        }
        return mine;
    }

    /** A change that is carried over comes from work that has been done, which no other change undoes. */
    private static final class Carrying extends Merge {
        @Override
        void clash() {
            // What is not there to be changed is left as it is.
        }

        @Override
        @SuppressWarnings("unchecked")
        <V> V resolved(V before, V here, V there) {
            if (before == null || here == null) {
                return here;
            }
            if (there instanceof Row row && here instanceof Row changed) {
                return (V) row.withChanges((Row) before, changed);
            }
            if (there instanceof Inventory inventory && here instanceof Inventory changed) {
                return (V) inventory.withChanges((Inventory) before, changed);
            }
            return there == null ? null : here;
        }

        /** Each entry of the log was written for good. */
        @Override
        ActivityLog log(ActivityLog base, ActivityLog mine, ActivityLog theirs) {
            return mine;
        }

        @Override
        ActivitySummary summary(ActivitySummary base, ActivitySummary mine, ActivitySummary theirs) {
            return mine;
        }
    }
}
