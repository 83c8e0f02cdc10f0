package dsmsim.site;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.pcollections.PMap;

/**
 * What turns one site into another: which places hold something else, and what they held before. It can be turned round, put
 * together with the next one, and applied to another site.
 */
public final class SiteChange {
    /** Nothing changes. */
    public static final SiteChange NONE = new SiteChange(Map.of());

    private final Map<Place<?>, Entry<?>> entries;

    private SiteChange(Map<Place<?>, Entry<?>> entries) {
        this.entries = entries;
    }

    /** What stands in a place; null for nothing. */
    private record Entry<V>(V before, V after) {}

    /** What makes the second site of the first one. Where both come from the same site, the cost follows the change. */
    public static SiteChange between(Site before, Site after) {
        return before == after ? NONE : new Comparing(before, after).change();
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** How many places it changes. */
    public int size() {
        return entries.size();
    }

    /** The change back. */
    public SiteChange inverse() {
        Map<Place<?>, Entry<?>> turned = new LinkedHashMap<>();
        entries.forEach((place, entry) -> turned.put(place, new Entry<>(entry.after, entry.before)));
        return new SiteChange(turned);
    }

    /** This change and then another one, as one. */
    public SiteChange then(SiteChange next) {
        Map<Place<?>, Entry<?>> both = new LinkedHashMap<>(entries);
        next.entries.forEach((place, entry) -> both.merge(place, entry, SiteChange::joined));
        both.entrySet().removeIf(entry -> isNothing(entry.getKey(), entry.getValue()));
        return new SiteChange(both);
    }

    private static Entry<?> joined(Entry<?> first, Entry<?> second) {
        return new Entry<>(first.before, second.after);
    }

    @SuppressWarnings("unchecked")
    private static <V> boolean isNothing(Place<V> place, Entry<?> entry) {
        Entry<V> typed = (Entry<V>) entry;
        return isSame(place, typed.before, typed.after);
    }

    private static <V> boolean isSame(Place<V> place, V one, V other) {
        return one == null || other == null ? one == other : place.isSame(one, other);
    }

    /** The other site with this change; empty where one of the places holds neither what it held here nor what can be joined. */
    public Optional<Site> appliedTo(Site other) {
        Site site = other;
        for (Map.Entry<Place<?>, Entry<?>> entry : entries.entrySet()) {
            Optional<Site> next = applied(entry.getKey(), entry.getValue(), site);
            if (next.isEmpty()) {
                return next;
            }
            site = next.get();
        }
        return Optional.of(site);
    }

    @SuppressWarnings("unchecked")
    private static <V> Optional<Site> applied(Place<V> place, Entry<?> untyped, Site site) {
        Entry<V> entry = (Entry<V>) untyped;
        V there = place.in(site);
        if (isSame(place, entry.before, there)) {
            return Optional.of(place.with(site, entry.after));
        }
        V joined = entry.before == null || entry.after == null || there == null
                ? null
                : place.joined(entry.before, entry.after, there);
        return joined == null ? Optional.empty() : Optional.of(place.with(site, joined));
    }

    /**
     * The other site with this change, which stays whatever the other one has become: an object that both have changed gets
     * the attributes that this change sets; one that the other site does not have is left out, unless this change makes it.
     */
    Site carriedTo(Site other) {
        Site site = other;
        for (Map.Entry<Place<?>, Entry<?>> entry : entries.entrySet()) {
            site = carried(entry.getKey(), entry.getValue(), site);
        }
        return site;
    }

    @SuppressWarnings("unchecked")
    private static <V> Site carried(Place<V> place, Entry<?> untyped, Site site) {
        Entry<V> entry = (Entry<V>) untyped;
        V there = place.in(site);
        V value = isSame(place, entry.before, there) ? entry.after : place.carried(entry.before, entry.after, there);
        return place.with(site, value);
    }

    /** The same from one site to the next, for a site that mostly is the first one. */
    static Site carried(Site before, Site after, Site other) {
        return other == before ? after : between(before, after).carriedTo(other);
    }

    /** Compares two sites. */
    private static final class Comparing {
        private final Site before;
        private final Site after;
        private final Map<Place<?>, Entry<?>> entries = new LinkedHashMap<>();

        Comparing(Site before, Site after) {
            this.before = before;
            this.after = after;
        }

        SiteChange change() {
            Set<String> names = new TreeSet<>(before.servers().keySet());
            names.addAll(after.servers().keySet());
            for (String name : names) {
                servers(name, before.servers().get(name), after.servers().get(name));
            }
            keys(before.links(), after.links()).forEach(key -> add(new SitePlace.OfLink(key)));
            keys(before.clients(), after.clients()).forEach(key -> add(new SitePlace.OfClient(key)));
            keys(before.readings(), after.readings()).forEach(key -> add(new SitePlace.OfReading(key)));
            add(new SitePlace.OfClock());
            return entries.isEmpty() ? NONE : new SiteChange(entries);
        }

        private static <K, V> Set<K> keys(PMap<K, V> one, PMap<K, V> other) {
            if (one == other) {
                return Set.of();
            }
            Set<K> keys = new TreeSet<>(one.keySet());
            keys.addAll(other.keySet());
            return keys;
        }

        private <V> void add(Place<V> place) {
            V here = place.in(before);
            V there = place.in(after);
            if (!isSame(place, here, there)) {
                entries.put(place, new Entry<>(here, there));
            }
        }

        private void servers(String name, Server one, Server other) {
            if (one == other) {
                return;
            }
            if (one == null || other == null) {
                add(new ServerPlace.Whole(name));
                return;
            }
            add(new ServerPlace.OfState(name));
            one.placesBeside(other).forEach(this::add);
            add(new ServerPlace.OfNumbers(name));
            add(new ServerPlace.OfLog(name));
            add(new ServerPlace.OfSummary(name));
        }
    }
}
