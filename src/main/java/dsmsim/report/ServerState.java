package dsmsim.report;

import dsmsim.inventory.Inventory;
import dsmsim.node.ClientServer;
import dsmsim.node.Node;
import dsmsim.site.DataType;
import dsmsim.site.InventoryKey;
import dsmsim.site.Row;
import dsmsim.site.Server;
import dsmsim.site.Site;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a server is for the nodes of a rehearsal at a moment, and what it holds for all nodes.
 *
 * @param mode the mode of these nodes; «Mixed» where they have not all the same, empty where the server knows none
 * @param client whether the client of one of them works with it
 * @param backup versions
 * @param archive versions
 * @param spaceManaged versions
 * @param single versions of which it has the only copy that can be read
 */
record ServerState(boolean up, String mode, boolean client, long backup, long archive, long spaceManaged, long single) {
    private static final String MIXED = "Mixed";

    /** The states of all servers of a site, by name. */
    static Map<String, ServerState> of(Site site, Collection<String> nodes, Map<String, Long> singleOn) {
        TreeSet<String> clients = new TreeSet<>();
        nodes.forEach(node -> ClientServer.of(node, site).ifPresent(clients::add));
        Map<String, ServerState> states = new TreeMap<>();
        for (Server server : site.servers().values()) {
            long[] held = new long[DataType.values().length];
            for (Map.Entry<InventoryKey, Inventory> entry : server.inventories().entrySet()) {
                boolean isOwn = entry.getKey().partner().isEmpty();
                held[entry.getKey().type().ordinal()] +=
                        isOwn ? entry.getValue().versions() : 0;
            }
            states.put(
                    server.name(),
                    new ServerState(
                            server.isUp(),
                            mode(server, nodes),
                            clients.contains(server.name()),
                            held[DataType.BACKUP.ordinal()],
                            held[DataType.ARCHIVE.ordinal()],
                            held[DataType.SPACEMANAGED.ordinal()],
                            singleOn.getOrDefault(server.name(), 0L)));
        }
        return states;
    }

    private static String mode(Server server, Collection<String> nodes) {
        TreeSet<String> modes = new TreeSet<>();
        for (String node : nodes) {
            Optional<Row> row = server.find(Node.TYPE, node);
            row.ifPresent(found -> modes.add(found.get(Node.REPL_MODE).toString()));
        }
        return modes.isEmpty() ? "" : modes.size() == 1 ? modes.first() : MIXED;
    }

    /** The versions that it holds. */
    long held() {
        return backup + archive + spaceManaged;
    }

    /** One letter for the mode, as the grid has it. */
    String letter() {
        if (!up) {
            return "x";
        }
        return switch (mode) {
            case "", "None" -> ".";
            case "Send" -> "S";
            case "Receive" -> "R";
            case "SyncSend" -> "s";
            case "SyncReceive" -> "r";
            default -> "*";
        };
    }
}
