package dsmsim.site;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.pcollections.TreePMap;

/** A place of a site that belongs to no server. */
final class SiteSpot {
    /** The links between servers. */
    static final Maps<String, Link> LINKS = new Maps<>(
            Site::links, Site::withLinks, (servers, before, after, reader) -> reader.link(servers, before, after));
    /** The servers to which clients have been pointed. */
    static final Maps<String, String> CLIENTS = new Maps<>(
            Site::clients, Site::withClients, (node, before, after, reader) -> reader.client(node, before, after));
    /** How doubtful facts are taken. */
    static final Maps<Doubt, String> READINGS = new Maps<>(
            Site::readings, Site::withReadings, (doubt, before, after, reader) -> reader.reading(doubt, before, after));

    private SiteSpot() {}

    /** Tells a reader of a change of an entry. */
    interface Telling<K, V> {
        void tell(K key, V before, V after, ChangeReader reader);
    }

    /** A map that a site has. */
    record Maps<K, V>(
            Function<Site, TreePMap<K, V>> read, BiFunction<Site, TreePMap<K, V>, Site> write, Telling<K, V> telling) {

        /** The keys of two sites, none where both have the very same map. */
        Set<K> keys(Site one, Site other) {
            if (read.apply(one) == read.apply(other)) {
                return Set.of();
            }
            Set<K> keys = new TreeSet<>(read.apply(one).keySet());
            keys.addAll(read.apply(other).keySet());
            return keys;
        }
    }

    /** An entry of such a map. */
    record OfEntry<K, V>(Maps<K, V> map, K key) implements Spot<V> {
        @Override
        public void tell(V before, V after, ChangeReader reader) {
            map.telling.tell(key, before, after, reader);
        }

        @Override
        public V in(Site site) {
            return map.read.apply(site).get(key);
        }

        @Override
        public Site with(Site site, V value) {
            TreePMap<K, V> all = map.read.apply(site);
            return map.write.apply(site, value == null ? all.minus(key) : all.plus(key, value));
        }
    }

    /** The clock, which whoever comes last has set. */
    record OfClock() implements Spot<SiteClock> {
        @Override
        public void tell(SiteClock before, SiteClock after, ChangeReader reader) {
            reader.clock(before, after);
        }

        @Override
        public boolean isTrace() {
            return true;
        }

        @Override
        public SiteClock in(Site site) {
            return site.clock();
        }

        @Override
        public Site with(Site site, SiteClock clock) {
            return site.withClock(clock);
        }

        @Override
        public SiteClock joined(SiteClock before, SiteClock after, SiteClock there) {
            return after;
        }
    }
}
