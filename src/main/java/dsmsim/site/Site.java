package dsmsim.site;

import java.util.Optional;
import org.pcollections.TreePMap;

/**
 * All named servers, the links between them, where the clients store, how doubtful facts are read, and the clock: one
 * immutable value.
 *
 * @param clients the server that each client has been pointed at, by node name
 * @param readings the values that have been chosen for readings
 */
public record Site(
        TreePMap<String, Server> servers,
        TreePMap<String, Link> links,
        TreePMap<String, String> clients,
        TreePMap<Doubt, String> readings,
        SiteClock clock) {

    public static Site empty(SiteClock clock) {
        return new Site(TreePMap.empty(), TreePMap.empty(), TreePMap.empty(), TreePMap.empty(), clock);
    }

    /** The server of that name or, if there is none, the one that calls itself so (SET SERVERNAME). */
    public Optional<Server> server(String name) {
        Server found = servers.get(name);
        return found == null ? calledItself(name) : Optional.of(found);
    }

    private Optional<Server> calledItself(String name) {
        for (Server server : servers.values()) {
            if (server.shownName().equals(name)) {
                return Optional.of(server);
            }
        }
        return Optional.empty();
    }

    /** The name in the site of a server that goes by another one too. */
    private String name(String name) {
        return server(name).map(Server::name).orElse(name);
    }

    /** Whether it holds other things than another site, or stands at another time; logs and session numbers are left out. */
    public boolean isOtherThan(Site other) {
        return holdsOtherThan(other) || clock != other.clock;
    }

    /** The same, the clock left out, too. */
    boolean holdsOtherThan(Site other) {
        if (this == other) {
            return false;
        }
        if (links != other.links
                || clients != other.clients
                || readings != other.readings
                || servers.size() != other.servers.size()) {
            return true;
        }
        for (Server server : servers.values()) {
            Server there = other.servers.get(server.name());
            if (there == null || ServerComparison.differ(server, there)) {
                return true;
            }
        }
        return false;
    }

    public Site with(Server server) {
        return new Site(servers.plus(server.name(), server), links, clients, readings, clock);
    }

    public Site withoutServer(String name) {
        return new Site(servers.minus(name), links, clients, readings, clock);
    }

    /** The link between two servers, the same in both directions. */
    public Link link(String one, String other) {
        return links.getOrDefault(linkKey(one, other), Link.STANDARD);
    }

    public Site withLink(String one, String other, Link link) {
        return withLinks(links.plus(linkKey(one, other), link));
    }

    public Site withClient(String node, String server) {
        return withClients(clients.plus(node, server));
    }

    public Site withClock(SiteClock changed) {
        return new Site(servers, links, clients, readings, changed);
    }

    /** No server remembers too much of how it has become what it is. */
    public void settle() {
        for (Server server : servers.values()) {
            server.settle();
        }
    }

    /**
     * This site in place of a later one, or of one that is no more: numbers that have been given are not given again, and a
     * running clock does not go back.
     */
    public Site afterAll(Site later) {
        Site site = later.clock.standing() ? this : withClock(later.clock);
        for (Server server : servers.values()) {
            Server there = later.servers.get(server.name());
            if (there != null) {
                ServerSpot.OfNumbers place = new ServerSpot.OfNumbers(server.name());
                ServerSpot.Numbers given = place.joined(null, server.numbers(), there.numbers());
                site = place.isSame(given, server.numbers()) ? site : place.with(site, given);
            }
        }
        return site;
    }

    Site withLinks(TreePMap<String, Link> changed) {
        return new Site(servers, changed, clients, readings, clock);
    }

    Site withClients(TreePMap<String, String> changed) {
        return new Site(servers, links, changed, readings, clock);
    }

    Site withReadings(TreePMap<Doubt, String> changed) {
        return new Site(servers, links, clients, changed, clock);
    }

    /** Whether a doubtful fact is taken so. */
    public boolean reads(Doubt doubt, String value) {
        return reading(doubt).equals(value);
    }

    /** How a doubtful fact is taken. */
    public String reading(Doubt doubt) {
        return readings.getOrDefault(doubt, doubt.initial());
    }

    public Site with(Doubt doubt, String value) {
        return withReadings(readings.plus(doubt, value));
    }

    private String linkKey(String first, String second) {
        String one = name(first);
        String other = name(second);
        return one.compareTo(other) <= 0 ? Key.of(one, other) : Key.of(other, one);
    }
}
