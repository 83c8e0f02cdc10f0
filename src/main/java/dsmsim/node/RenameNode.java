package dsmsim.node;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.message.CommandFailure;
import dsmsim.product.Level;
import dsmsim.result.Result;
import dsmsim.site.InventoryKey;
import dsmsim.site.Row;
import java.util.List;

/** RENAME NODE: its file spaces, what they hold, and all that names the node follow. */
final class RenameNode implements Handler {
    private static final Level WITHOUT_LDAP = Level.of(7, 1, 7, 0);

    @Override
    public Result run(Invocation invocation, Context context) {
        String name = invocation.text("current_node_name");
        String newName = invocation.text("new_node_name");
        Row node = context.require(Node.TYPE, "ANR2146E", name);
        if (node.get(Node.REPL_STATE) != ReplicationState.NONE) {
            throw CommandFailure.of("SIM0213E", name);
        }
        boolean keepsLdap = !context.server().level().isBefore(WITHOUT_LDAP);
        if (keepsLdap && node.get(Node.AUTHENTICATION).equals("LDAP")) {
            throw CommandFailure.of("SIM0214E", name);
        }
        NodeChecks.idle(name, context);
        requireFree(newName, context);
        context.update(server -> server.renamed(node, newName));
        for (InventoryKey key : List.copyOf(context.server().inventories(name).keySet())) {
            InventoryKey moved = new InventoryKey(newName, key.fsid(), key.type(), key.partner());
            context.update(server -> server.with(moved, server.inventory(key)).without(key));
        }
        return Result.of("ANR2062I", name, newName);
    }

    /** No node and no node group has that name. */
    static void requireFree(String name, Context context) {
        if (context.server().has(Node.TYPE, name)) {
            throw CommandFailure.of("ANR2147E", name);
        }
        if (context.server().has(NodeGroup.TYPE, name)) {
            throw CommandFailure.of("SIM0215E", name);
        }
    }
}
