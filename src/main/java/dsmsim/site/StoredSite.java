package dsmsim.site;

import dsmsim.stored.CommonObjects;
import dsmsim.stored.CommonObjectsHere;
import dsmsim.stored.Sealed;
import java.time.LocalDateTime;
import java.util.Map;
import org.pcollections.TreePMap;

/**
 * A whole site as bytes. Objects are stored by the noun of their type and the names of their columns, and only what differs
 * from the initial value; blocks of versions once, however many inventories have them; moments relative to one that whoever
 * reads it says anew. LaterParts types, columns and settings of a later version of the program are kept and stored again.
 *
 * <p>The same site gives the same bytes.
 */
public final class StoredSite {
    private StoredSite() {}

    /** @param base the moment to which all others are relative */
    public static byte[] write(Site site, LocalDateTime base) {
        return write(site, base, new CommonObjectsHere());
    }

    /** @param known what the reader knows already; what is written becomes known */
    public static byte[] write(Site site, LocalDateTime base, CommonObjects known) {
        SiteOutput out = new SiteOutput(base, known);
        out.clock(site.clock());
        out.count(site.readings().size());
        site.readings().forEach((doubt, reading) -> {
            out.text(doubt.name());
            out.text(reading);
        });
        out.count(site.clients().size());
        site.clients().forEach((node, server) -> {
            out.text(node);
            out.text(server);
        });
        out.count(site.links().size());
        for (Map.Entry<String, Link> link : site.links().entrySet()) {
            out.text(link.getKey());
            out.link(link.getValue());
        }
        out.count(site.servers().size());
        site.servers().values().forEach(out::server);
        return out.sealed(Sealed.SITE);
    }

    /**
     * The site that was written.
     *
     * @param start where it begins among the bytes
     * @param base the moment that is to stand for the one with which it was written
     * @throws dsmsim.message.CommandFailure SIM0850E if the bytes are damaged, SIM0851E if they are of a later version
     */
    public static Site read(byte[] bytes, int start, LocalDateTime base, Declared declared) {
        return read(bytes, start, base, new CommonObjectsHere(), declared);
    }

    /** @param known what the writer knew; what is read becomes known */
    public static Site read(byte[] bytes, int start, LocalDateTime base, CommonObjects known, Declared declared) {
        SiteInput in = new SiteInput(Sealed.SITE, bytes, start, base, known, declared);
        SiteClock clock = in.clock();
        TreePMap<Doubt, String> readings = TreePMap.empty();
        for (int left = in.count(); left > 0; left--) {
            readings = readings.plus(in.doubt(), in.text());
        }
        TreePMap<String, String> clients = TreePMap.empty();
        for (int left = in.count(); left > 0; left--) {
            clients = clients.plus(in.text(), in.text());
        }
        TreePMap<String, Link> links = TreePMap.empty();
        for (int left = in.count(); left > 0; left--) {
            links = links.plus(in.text(), in.link());
        }
        TreePMap<String, Server> servers = TreePMap.empty();
        for (int left = in.count(); left > 0; left--) {
            Server server = in.server();
            servers = servers.plus(server.name(), server);
        }
        in.end();
        return new Site(servers, links, clients, readings, clock);
    }
}
