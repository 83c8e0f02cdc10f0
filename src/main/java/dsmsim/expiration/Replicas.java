package dsmsim.expiration;

import dsmsim.node.Node;
import dsmsim.replication.Partners;
import dsmsim.site.Row;
import dsmsim.site.Server;
import dsmsim.site.Site;

/** Whose policy decides on replicated nodes (SET DISSIMILARPOLICIES page). */
final class Replicas {

    private Replicas() {}

    /**
     * Whether the source of a node decides what expires here: the node receives, and its source has not left the
     * decision to this server.
     */
    static boolean sourceDecides(Row node, Server here, Site site) {
        if (!node.get(Node.REPL_MODE).receives()) {
            return false;
        }
        return site.server(node.get(Node.PRIMARY_SERVER))
                .filter(source -> Partners.isDissimilar(source, here.name()))
                .isEmpty();
    }
}
