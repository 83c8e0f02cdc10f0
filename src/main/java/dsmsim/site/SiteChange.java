package dsmsim.site;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What turns one site into another: which places hold something else, and what they held before. It can be turned round, put
 * together with the next one, and applied to another site.
 */
public final class SiteChange {
    /** Nothing changes. */
    public static final SiteChange NONE = new SiteChange(Map.of());

    private final Map<Spot<?>, Held<?>> entries;

    private SiteChange(Map<Spot<?>, Held<?>> entries) {
        this.entries = entries;
    }

    /** What stands in a place; null for nothing. */
    record Held<V>(V before, V after) {}

    /** The change of those places, each of which holds something else. */
    static SiteChange of(Map<Spot<?>, Held<?>> entries) {
        return entries.isEmpty() ? NONE : new SiteChange(entries);
    }

    Map<Spot<?>, Held<?>> entries() {
        return entries;
    }

    /** What makes the second site of the first one. Where both come from the same site, the cost follows the change. */
    public static SiteChange between(Site before, Site after) {
        return before == after ? NONE : new Comparing(before, after, false).change();
    }

    /** The same, found by reading both sites as a whole. */
    public static SiteChange byReading(Site before, Site after) {
        return new Comparing(before, after, true).change();
    }

    /** Equal places with equal values, in any order. */
    @Override
    public boolean equals(Object other) {
        if (!(other instanceof SiteChange change) || entries.size() != change.entries.size()) {
            return false;
        }
        for (Map.Entry<Spot<?>, Held<?>> entry : entries.entrySet()) {
            Held<?> there = change.entries.get(entry.getKey());
            if (there == null || !isEqual(entry.getKey(), entry.getValue(), there)) {
                return false;
            }
        }
        return true;
    }

    @SuppressWarnings("unchecked")
    private static <V> boolean isEqual(Spot<V> place, Held<?> untypedOne, Held<?> untypedOther) {
        Held<V> one = (Held<V>) untypedOne;
        Held<V> other = (Held<V>) untypedOther;
        return isEqual(place, one.before, other.before) && isEqual(place, one.after, other.after);
    }

    private static <V> boolean isEqual(Spot<V> place, V one, V other) {
        return one == null || other == null ? one == other : place.isEqual(one, other);
    }

    /** A value, or the one that stands in that place of a site, if both are equal. */
    static <V> V asIn(Site site, Spot<V> place, V value) {
        V there = place.in(site);
        return isEqual(place, value, there) ? there : value;
    }

    @Override
    public int hashCode() {
        return entries.keySet().hashCode();
    }

    @Override
    public String toString() {
        return entries.toString();
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
        Map<Spot<?>, Held<?>> turned = new LinkedHashMap<>();
        entries.forEach((place, entry) -> turned.put(place, new Held<>(entry.after, entry.before)));
        return new SiteChange(turned);
    }

    /** Tells a reader each place and what it held and holds, in no order. */
    public void tell(ChangeReader reader) {
        entries.forEach((place, entry) -> tell(place, entry, reader));
    }

    @SuppressWarnings("unchecked")
    private static <V> void tell(Spot<V> place, Held<?> untyped, ChangeReader reader) {
        Held<V> entry = (Held<V>) untyped;
        place.tell(entry.before, entry.after, reader);
    }

    /** What of it is no trace that stays: without logs, summaries, given numbers and the clock. */
    public SiteChange withoutTraces() {
        Map<Spot<?>, Held<?>> left = new LinkedHashMap<>();
        entries.forEach((place, entry) -> {
            if (!place.isTrace()) {
                left.put(place, entry);
            }
        });
        return new SiteChange(left);
    }

    /** Whether another change is one of the same places, or some of them. */
    public boolean meets(SiteChange other) {
        for (Spot<?> place : entries.keySet()) {
            if (other.entries.containsKey(place)) {
                return true;
            }
        }
        return false;
    }

    /** This change and then another one, as one. */
    public SiteChange then(SiteChange next) {
        Map<Spot<?>, Held<?>> both = new LinkedHashMap<>(entries);
        next.entries.forEach((place, entry) -> both.merge(place, entry, SiteChange::joined));
        both.entrySet().removeIf(entry -> isNothing(entry.getKey(), entry.getValue()));
        return new SiteChange(both);
    }

    private static Held<?> joined(Held<?> first, Held<?> second) {
        return new Held<>(first.before, second.after);
    }

    @SuppressWarnings("unchecked")
    private static <V> boolean isNothing(Spot<V> place, Held<?> entry) {
        Held<V> typed = (Held<V>) entry;
        return isSame(place, typed.before, typed.after);
    }

    private static <V> boolean isSame(Spot<V> place, V one, V other) {
        return one == null || other == null ? one == other : place.isSame(one, other);
    }

    /** The other site with this change; empty where one of the places holds neither what it held here nor what can be joined. */
    public Optional<Site> appliedTo(Site other) {
        Site site = other;
        for (Map.Entry<Spot<?>, Held<?>> entry : entries.entrySet()) {
            Optional<Site> next = applied(entry.getKey(), entry.getValue(), site);
            if (next.isEmpty()) {
                return next;
            }
            site = next.get();
        }
        return Optional.of(site);
    }

    /**
     * A site that has begun with what this change began with, as if this change had come first; empty as before.
     *
     * @param other has changes of its own, which stay
     */
    Optional<Site> beneath(Site other) {
        Site site = other;
        for (Map.Entry<Spot<?>, Held<?>> entry : entries.entrySet()) {
            Optional<Site> next = beneath(entry.getKey(), entry.getValue(), site);
            if (next.isEmpty()) {
                return next;
            }
            site = next.get();
        }
        return Optional.of(site);
    }

    @SuppressWarnings("unchecked")
    private static <V> Optional<Site> applied(Spot<V> place, Held<?> untyped, Site site) {
        Held<V> entry = (Held<V>) untyped;
        V there = place.in(site);
        return isSame(place, entry.before, there)
                ? Optional.of(place.with(site, entry.after))
                : joined(place, entry.before, entry.after, there, site);
    }

    @SuppressWarnings("unchecked")
    private static <V> Optional<Site> beneath(Spot<V> place, Held<?> untyped, Site site) {
        Held<V> entry = (Held<V>) untyped;
        V own = place.in(site);
        return isSame(place, entry.before, own)
                ? Optional.of(place.with(site, entry.after))
                : joined(place, entry.before, own, entry.after, site);
    }

    private static <V> Optional<Site> joined(Spot<V> place, V before, V second, V first, Site site) {
        V joined = before == null || second == null || first == null ? null : place.joined(before, second, first);
        return joined == null ? Optional.empty() : Optional.of(place.with(site, joined));
    }

    /**
     * The other site with this change, which stays whatever the other one has become: an object that both have changed gets
     * the attributes that this change sets; one that the other site does not have is left out, unless this change makes it.
     */
    Site carriedTo(Site other) {
        Site site = other;
        for (Map.Entry<Spot<?>, Held<?>> entry : entries.entrySet()) {
            site = carried(entry.getKey(), entry.getValue(), site);
        }
        return site;
    }

    @SuppressWarnings("unchecked")
    private static <V> Site carried(Spot<V> place, Held<?> untyped, Site site) {
        Held<V> entry = (Held<V>) untyped;
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
        private final boolean all;
        private final Map<Spot<?>, Held<?>> entries = new LinkedHashMap<>();

        /** @param all whether all is read, also where it is known what was written */
        Comparing(Site before, Site after, boolean all) {
            this.all = all;
            this.before = before;
            this.after = after;
        }

        SiteChange change() {
            Set<String> names = new TreeSet<>(before.servers().keySet());
            names.addAll(after.servers().keySet());
            for (String name : names) {
                servers(name, before.servers().get(name), after.servers().get(name));
            }
            entries(SiteSpot.LINKS);
            entries(SiteSpot.CLIENTS);
            entries(SiteSpot.READINGS);
            add(new SiteSpot.OfClock());
            return of(entries);
        }

        private <K, V> void entries(SiteSpot.Maps<K, V> map) {
            map.keys(before, after).forEach(key -> add(new SiteSpot.OfEntry<>(map, key)));
        }

        private <V> void add(Spot<V> place) {
            V here = place.in(before);
            V there = place.in(after);
            if (!isSame(place, here, there)) {
                entries.put(place, new Held<>(here, there));
            }
        }

        private void servers(String name, Server one, Server other) {
            if (one == other) {
                return;
            }
            if (one == null || other == null || ServerComparison.areOthers(one, other)) {
                add(new ServerSpot.OfServer(name));
                return;
            }
            add(new ServerSpot.OfState(name));
            new ServerComparison(one, other).spots(all).forEach(this::add);
            add(new ServerSpot.OfNumbers(name));
            add(new ServerSpot.OfLog(name));
            add(new ServerSpot.OfSummary(name));
        }
    }
}
