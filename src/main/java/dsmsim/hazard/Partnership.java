package dsmsim.hazard;

import dsmsim.inventory.Change;
import dsmsim.inventory.Difference;
import dsmsim.inventory.Inventory;
import dsmsim.inventory.Version;
import dsmsim.node.FileSpace;
import dsmsim.node.Node;
import dsmsim.product.Level;
import dsmsim.replication.NodeTargets;
import dsmsim.replication.ReplicationSettings;
import dsmsim.site.DataType;
import dsmsim.site.Row;
import dsmsim.site.Server;
import dsmsim.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Two servers that have the same node, of which one sends it to the other, or would if it were to send it at all.
 *
 * @param sent the node on the source
 * @param replica the node on the target
 */
record Partnership(Site site, Server source, Row sent, Server target, Row replica) {

    /** Those of a node, by the source. */
    static List<Partnership> of(String node, Site site) {
        List<Partnership> found = new ArrayList<>();
        for (Server source : site.servers().values()) {
            Optional<Row> sent = source.find(Node.TYPE, node)
                    .filter(row -> !row.get(Node.REPL_MODE).receives());
            if (sent.isPresent()) {
                for (String name : NodeTargets.of(sent.get(), source)) {
                    Optional<Server> target = site.server(name);
                    target.flatMap(on -> on.find(Node.TYPE, node))
                            .map(replica -> new Partnership(site, source, sent.get(), target.get(), replica))
                            .ifPresent(found::add);
                }
            }
        }
        return found;
    }

    /** The servers to which one replicates, and those that replicate to it. */
    static List<Server> partners(Server server, Site site) {
        List<Server> partners = new ArrayList<>();
        String target = server.setting(ReplicationSettings.TARGET);
        for (Server other : site.servers().values()) {
            boolean isPartner = other.name().equals(target)
                    || other.setting(ReplicationSettings.TARGET).equals(server.name());
            if (isPartner && other != server) {
                partners.add(other);
            }
        }
        return partners;
    }

    String node() {
        return sent.get(Node.NAME);
    }

    /** Whether the target takes nothing from the source: it works with the node by itself. */
    boolean isTakenOver() {
        return !replica.get(Node.REPL_MODE).receives();
    }

    /** How many versions of the node the source holds and the target does not. */
    long onlyOnSource() {
        return only(source, target);
    }

    /** How many versions of the node the target holds and the source does not. */
    long onlyOnTarget() {
        return only(target, source);
    }

    private long only(Server one, Server other) {
        long only = 0;
        for (Row filespace : one.under(FileSpace.TYPE, node())) {
            for (DataType type : DataType.values()) {
                only += only(FileSpace.inventory(one, filespace, type), inventory(other, filespace, type));
            }
        }
        return only;
    }

    /** What a server holds in the file space that has the name of another server's. */
    static Inventory inventory(Server server, Row filespace, DataType type) {
        return FileSpace.named(server, filespace.get(FileSpace.NODE), filespace.get(FileSpace.NAME))
                .map(row -> FileSpace.inventory(server, row, type))
                .orElse(Inventory.EMPTY);
    }

    private static long only(Inventory one, Inventory other) {
        return other.isEmpty() ? one.versions() : only(one, other, version -> true);
    }

    /** How many versions, of those that are meant, one has and the other does not; blocks that they share are not read. */
    static long only(Inventory one, Inventory other, Predicate<Version> isMeant) {
        long only = 0;
        Difference changes = Difference.between(other, one);
        while (changes.hasNext()) {
            only += changes.next() instanceof Change.Add added && isMeant.test(added.version()) ? 1 : 0;
        }
        return only;
    }

    /** How many versions of a node a server holds. */
    static long held(Server server, String node) {
        long held = 0;
        for (Row filespace : server.under(FileSpace.TYPE, node)) {
            for (DataType type : DataType.values()) {
                held += FileSpace.inventory(server, filespace, type).versions();
            }
        }
        return held;
    }

    /** Whether REMOVE REPLNODE on a server names the partner, as from 8.1 on. */
    static boolean namesPartner(Server server) {
        return !server.level().isBefore(Level.SPECTRUM_PROTECT);
    }

    /** The command that ends the replication of a node on a server. */
    static String removal(String node, Server on, String partner) {
        return "REMOVE REPLNODE " + node + (namesPartner(on) ? " SERVER=" + partner : "");
    }
}
