package dsmsim.replication;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.node.Node;
import dsmsim.node.ReplicationMode;
import dsmsim.node.ReplicationState;
import dsmsim.result.Result;
import dsmsim.site.InventoryKey;
import dsmsim.site.Row;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * REMOVE REPLNODE: makes nodes of this server non-replicating ones and forgets what was replicated; no client data is
 * deleted, and the rules stay (technote, steps 1, 5 and 10). From 8.1 on the command names the server whose replication
 * with the nodes ends; they go on replicating with others.
 */
public final class RemoveReplNode implements Handler {

    @Override
    public Result run(Invocation invocation, Context context) {
        Optional<String> partner = invocation.find("SERVER");
        NamedNodes named = NamedNodes.required(
                invocation.list("node_name"),
                context,
                NamedNodes.IDLE,
                (node, where) -> NamedNodes.unless(
                        partner.isEmpty() || isWith(partner.get(), node, where),
                        node,
                        "it is not replicated with server " + partner.orElse("")));
        for (Row node : named.nodes()) {
            Set<String> ended = partners(node, context);
            partner.ifPresent(name -> ended.retainAll(Set.of(name)));
            remove(node, ended, context);
        }
        return Result.of(named.leftOut()).and(Result.of("ANR1999I"));
    }

    /** A node that has never been replicated is with whatever server is named. */
    private static boolean isWith(String partner, Row node, Context context) {
        Set<String> partners = partners(node, context);
        return partners.isEmpty() || partners.contains(partner);
    }

    /** The servers that the node goes to or comes from, and those that are known to hold something of it. */
    private static Set<String> partners(Row node, Context context) {
        Set<String> partners = new TreeSet<>();
        partners.add(
                node.get(Node.REPL_MODE).receives()
                        ? node.get(Node.PRIMARY_SERVER)
                        : context.server().setting(ReplicationSettings.TARGET));
        for (InventoryKey key :
                context.server().inventories(node.get(Node.NAME)).keySet()) {
            partners.add(key.partner());
        }
        partners.remove("");
        return partners;
    }

    private static void remove(Row node, Set<String> ended, Context context) {
        boolean isOver = ended.containsAll(partners(node, context));
        Row left = ended.contains(node.get(Node.LAST_REPLICATED_TO)) ? node.with(Node.LAST_REPLICATED_TO, "") : node;
        context.put(isOver ? withoutReplication(left) : left);
        for (InventoryKey key :
                context.server().inventories(node.get(Node.NAME)).keySet()) {
            if (ended.contains(key.partner())) {
                context.update(server -> server.without(key));
            }
        }
    }

    private static Row withoutReplication(Row node) {
        return node.with(Node.REPL_STATE, ReplicationState.NONE)
                .with(Node.REPL_MODE, ReplicationMode.NONE)
                .with(Node.PRIMARY_SERVER, "")
                .with(Node.LAST_REPLICATED_TO, "");
    }
}
