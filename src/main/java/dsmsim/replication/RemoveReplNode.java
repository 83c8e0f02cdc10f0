package dsmsim.replication;

import dsmsim.catalog.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.message.CommandFailure;
import dsmsim.node.Node;
import dsmsim.node.NodeNames;
import dsmsim.node.ReplicationMode;
import dsmsim.node.ReplicationState;
import dsmsim.result.Result;
import dsmsim.site.InventoryKey;
import dsmsim.site.Row;
import java.util.List;

/**
 * REMOVE REPLNODE: makes nodes of this server non-replicating ones and forgets what was replicated; no client data is
 * deleted, and the rules stay (technote, steps 1, 5 and 10).
 */
public final class RemoveReplNode implements Handler {

    @Override
    public Result run(Invocation invocation, Context context) {
        List<Row> nodes = NodeNames.nodes(invocation.list("node_name"), context);
        nodes.removeIf(node -> node.get(Node.REPL_STATE) == ReplicationState.NONE || Running.isBusy(node, context));
        if (nodes.isEmpty()) {
            throw CommandFailure.of("ANR2726E");
        }
        nodes.forEach(node -> remove(node, context));
        return Result.of("ANR1999I");
    }

    private static void remove(Row node, Context context) {
        context.put(node.with(Node.REPL_STATE, ReplicationState.NONE)
                .with(Node.REPL_MODE, ReplicationMode.NONE)
                .with(Node.PRIMARY_SERVER, "")
                .with(Node.LAST_REPLICATED_TO, ""));
        for (InventoryKey key :
                context.server().inventories(node.get(Node.NAME)).keySet()) {
            if (!key.partner().isEmpty()) {
                context.update(server -> server.without(key));
            }
        }
    }
}
