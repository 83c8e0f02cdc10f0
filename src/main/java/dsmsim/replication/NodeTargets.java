package dsmsim.replication;

import dsmsim.node.Node;
import dsmsim.product.Level;
import dsmsim.site.InventoryKey;
import dsmsim.site.Row;
import dsmsim.site.Server;
import dsmsim.site.Site;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The servers that a node is replicated with. Those are the ones that are known to hold something of it, and the default
 * target, or the server that the node comes from; ours, since the pages of 8.1 speak of «all servers that are configured
 * to the node» and the classic command knows no other way to configure one.
 */
public final class NodeTargets {
    /** From then on a node may be replicated with several servers (REMOVE REPLNODE SERVER=, QUERY REPLNODE). */
    private static final Level SEVERAL = Level.of(8, 1, 0, 0);

    private NodeTargets() {}

    /** All of them, by name. */
    public static SortedSet<String> of(Row node, Server server) {
        SortedSet<String> partners = new TreeSet<>();
        if (!main(node, server).equals(node.get(Node.ENDED_TARGET))) {
            partners.add(main(node, server));
        }
        for (InventoryKey key : server.inventories(node.get(Node.NAME)).keySet()) {
            partners.add(key.partner());
        }
        partners.remove("");
        return partners;
    }

    /** Whether the default target has a node that this server sends, as more than what another node has taken along. */
    public static boolean hasReplica(String node, Server server, Site site) {
        return site.server(server.setting(ReplicationSettings.TARGET))
                .flatMap(target -> ReplicaNode.find(target, node, server.name()))
                .isPresent();
    }

    /** Those that QUERY REPLNODE lists where it is not told which: before 8.1 the default target alone. */
    static List<String> listed(Row node, Server server) {
        SortedSet<String> all = of(node, server);
        return server.level().isBefore(SEVERAL) || all.isEmpty() ? List.of(main(node, server)) : List.copyOf(all);
    }

    /** The default target; on a target the server that the node comes from. Empty where there is none. */
    private static String main(Row node, Server server) {
        String primary = node.get(Node.PRIMARY_SERVER);
        boolean isReplica = node.get(Node.REPL_MODE).receives() && !primary.isEmpty();
        return isReplica ? primary : server.setting(ReplicationSettings.TARGET);
    }
}
