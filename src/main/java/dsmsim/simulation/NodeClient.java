package dsmsim.simulation;

import dsmsim.command.Context;
import dsmsim.message.CommandFailure;
import dsmsim.node.ClientServer;
import dsmsim.node.Node;
import dsmsim.product.Level;
import dsmsim.server.SessionSettings;
import dsmsim.site.Row;
import dsmsim.site.Server;
import dsmsim.site.Site;
import java.util.Optional;

/**
 * The client of a node, and the server it works with.
 *
 * @param server a server of the site, which need not answer
 */
record NodeClient(String node, String server) {
    /** Clients fail over from 7.1 on, when both servers are at that level. */
    private static final Level FAILOVER = Level.of(7, 1, 0, 0);

    /** @throws CommandFailure SIM0301E for a node that no server knows */
    static NodeClient of(String node, Site site) {
        return new NodeClient(node, ClientServer.of(node, site).orElseThrow(() -> CommandFailure.of("SIM0301E", node)));
    }

    /** The node on the client's server, which answers and lets the client store. */
    Row storing(Context context) {
        Row row = signedOn(context);
        if (row.get(Node.REPL_MODE).receives()) {
            ClientVisit.endInVain(this, row, context);
            throw CommandFailure.of("SIM0305E", node, server, row.get(Node.REPL_MODE));
        }
        return row;
    }

    /** The node on the client's server, which answers and lets the client in. */
    Row signedOn(Context context) {
        Server own = context.draft().server(server);
        if (!own.isUp()) {
            throw CommandFailure.of("SIM0302E", node, server);
        }
        if (!own.setting(SessionSettings.CLIENTS)) {
            throw refused("ANR0420W", "SIM0337E", context);
        }
        Row row = own.find(Node.TYPE, node).orElseThrow(() -> refused("ANR0422W", "SIM0303E", context));
        if (row.get(Node.LOCKED)) {
            throw refused("ANR0430W", "SIM0304E", context);
        }
        return row;
    }

    private CommandFailure refused(String logged, String told, Context context) {
        ClientVisit.refuse(logged, this, context);
        return CommandFailure.of(told, node, server);
    }

    /**
     * Where the client may restore: its own server, or when that does not answer the server that the node was last
     * replicated to, whose address the client has kept since it was on its own server (page «Automated client
     * failover»).
     */
    NodeClient restoring(Context context) {
        Server own = context.draft().server(server);
        String secondary = own.find(Node.TYPE, node)
                .map(row -> row.get(Node.LAST_REPLICATED_TO))
                .orElse("");
        Optional<Server> target = context.draft().site().server(secondary);
        boolean failsOver = !own.isUp()
                && !own.level().isBefore(FAILOVER)
                && target.filter(there -> there.isUp() && !there.level().isBefore(FAILOVER))
                        .isPresent();
        return failsOver ? new NodeClient(node, secondary) : this;
    }

    /** From now on the client stays with this server until SIMULATE CLIENT points it elsewhere. */
    void remember(Context context) {
        Site site = context.draft().site();
        if (!site.clients().containsKey(node)) {
            context.draft().set(site.withClient(node, server));
        }
    }
}
