package dsmsim.node;

import dsmsim.site.Row;
import dsmsim.site.Server;
import dsmsim.site.Site;
import java.util.Optional;

/** Where the client of a node works. */
public final class ClientServer {

    private ClientServer() {}

    /**
     * The server that SIMULATE CLIENT named; else the first one where the node may store, or is registered at all; empty where
     * no server knows it.
     */
    public static Optional<String> of(String node, Site site) {
        String named = site.clients().get(node);
        if (named != null) {
            return Optional.of(named);
        }
        Optional<String> replica = Optional.empty();
        for (Server server : site.servers().values()) {
            Optional<Row> row = server.find(Node.TYPE, node);
            if (row.isPresent() && !row.get().get(Node.REPL_MODE).receives()) {
                return Optional.of(server.name());
            }
            if (row.isPresent() && replica.isEmpty()) {
                replica = Optional.of(server.name());
            }
        }
        return replica;
    }
}
