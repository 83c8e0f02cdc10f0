package dsmsim.site;

/** A place of a site that belongs to no server. */
final class SiteSpot {
    private SiteSpot() {}

    /** A link between two servers. */
    record OfLink(String key) implements Spot<Link> {
        @Override
        public Link in(Site site) {
            return site.links().get(key);
        }

        @Override
        public Site with(Site site, Link link) {
            return site.withLinks(
                    link == null ? site.links().minus(key) : site.links().plus(key, link));
        }
    }

    /** The server to which a client has been pointed. */
    record OfClient(String node) implements Spot<String> {
        @Override
        public String in(Site site) {
            return site.clients().get(node);
        }

        @Override
        public Site with(Site site, String server) {
            return site.withClients(
                    server == null ? site.clients().minus(node) : site.clients().plus(node, server));
        }
    }

    /** How a doubtful fact is taken. */
    record OfReading(Doubt doubt) implements Spot<String> {
        @Override
        public String in(Site site) {
            return site.readings().get(doubt);
        }

        @Override
        public Site with(Site site, String value) {
            return site.withReadings(
                    value == null
                            ? site.readings().minus(doubt)
                            : site.readings().plus(doubt, value));
        }
    }

    /** The clock, which whoever comes last has set. */
    record OfClock() implements Spot<SiteClock> {
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
