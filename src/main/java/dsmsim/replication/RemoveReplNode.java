package dsmsim.replication;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.message.CommandFailure;
import dsmsim.message.Message;
import dsmsim.node.FileSpace;
import dsmsim.node.FileSpaceState;
import dsmsim.node.Node;
import dsmsim.node.NodeNames;
import dsmsim.node.ReplicationMode;
import dsmsim.node.ReplicationState;
import dsmsim.result.Result;
import dsmsim.server.ServerDefinition;
import dsmsim.site.Attribute;
import dsmsim.site.DataType;
import dsmsim.site.InventoryKey;
import dsmsim.site.Row;
import dsmsim.site.Server;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/**
 * REMOVE REPLNODE: makes nodes of this server non-replicating ones and forgets what was replicated; no client data is
 * deleted, and the rules stay (technote, steps 1, 5 and 10). From 8.1 on the command names the server whose replication
 * with the nodes ends; they go on replicating with others.
 */
public final class RemoveReplNode implements Handler {

    @Override
    public Result run(Invocation invocation, Context context) {
        List<String> names = invocation.list("node_name");
        Optional<String> partner = invocation.find("SERVER");
        partner.ifPresent(name -> requireKnown(name, names, invocation, context));
        NamedNodes named = NamedNodes.required(names, context, NamedNodes.IDLE, with(partner));
        List<Message> messages = named.leftOut();
        for (Row node : named.nodes()) {
            SortedSet<String> ended = NodeTargets.of(node, context.server());
            partner.ifPresent(name -> ended.retainAll(Set.of(name)));
            remove(node, ended, context).ifPresent(messages::add);
        }
        messages.add(Message.of("ANR1999I"));
        return Result.of(messages);
    }

    /** A server that is not defined may still be one that nodes come from, or have been replicated to. */
    private static void requireKnown(String partner, List<String> names, Invocation invocation, Context context) {
        Server server = context.server();
        boolean isKnown = server.has(ServerDefinition.TYPE, partner)
                || server.has(Partners.TYPE, partner)
                || NodeNames.nodes(names, context).stream()
                        .anyMatch(node -> NodeTargets.of(node, server).contains(partner));
        if (!isKnown) {
            throw CommandFailure.at(invocation.span("SERVER"), "ANR1651E", partner);
        }
    }

    /** A node that is replicated with no server yet is with whatever server is named. */
    private static NamedNodes.Requirement with(Optional<String> partner) {
        return (node, context) -> {
            SortedSet<String> all = NodeTargets.of(node, context.server());
            boolean holds = partner.isEmpty() || all.isEmpty() || all.contains(partner.get());
            return NamedNodes.unless(holds, node, "it is not replicated with server " + partner.orElse(""));
        };
    }

    /** The message about the servers that are left; empty where the node is out of replication. */
    private static Optional<Message> remove(Row node, Set<String> ended, Context context) {
        String name = node.get(Node.NAME);
        SortedSet<String> left = NodeTargets.of(node, context.server());
        left.removeAll(ended);
        context.put(left.isEmpty() ? withoutReplication(node) : without(node, ended, left, context.server()));
        if (left.isEmpty()) {
            forgetPurges(name, context);
        }
        for (InventoryKey key : context.server().inventories(name).keySet()) {
            if (ended.contains(key.partner())) {
                context.update(server -> server.without(key));
            }
        }
        return left.isEmpty() ? Optional.empty() : Optional.of(Message.of("SIM0060I", name, String.join(", ", left)));
    }

    /** What was to be deleted with the next replication is not, when that is one of other days. */
    private static void forgetPurges(String node, Context context) {
        for (Row filespace : context.server().under(FileSpace.TYPE, node)) {
            Row changed = filespace;
            for (DataType type : DataType.values()) {
                boolean isPurged = changed.get(FileSpace.state(type)) == FileSpaceState.PURGEDATA;
                changed = isPurged ? changed.with(FileSpace.state(type), FileSpaceState.ENABLED) : changed;
            }
            context.put(changed);
        }
    }

    private static Row without(Row node, Set<String> ended, SortedSet<String> left, Server server) {
        Row.Edit changed = node.edit();
        if (ended.contains(server.setting(ReplicationSettings.TARGET))) {
            changed.set(Node.ENDED_TARGET, server.setting(ReplicationSettings.TARGET));
        }
        if (ended.contains(node.get(Node.PRIMARY_SERVER))) {
            changed.set(Node.PRIMARY_SERVER, "");
        }
        if (ended.contains(node.get(Node.LAST_REPLICATED_TO))) {
            changed.set(Node.LAST_REPLICATED_TO, latest(left, server));
        }
        return changed.row();
    }

    /** The one that has been replicated with last; empty where there was no replication. */
    private static String latest(SortedSet<String> partners, Server server) {
        String latest = "";
        LocalDateTime when = Attribute.NEVER;
        for (String partner : partners) {
            LocalDateTime replicated = Partners.of(server, partner).get(Partners.LAST_REPLICATION);
            if (replicated.isAfter(when)) {
                latest = partner;
                when = replicated;
            }
        }
        return latest;
    }

    private static Row withoutReplication(Row node) {
        return node.with(Node.REPL_STATE, ReplicationState.NONE)
                .with(Node.REPL_MODE, ReplicationMode.NONE)
                .with(Node.PRIMARY_SERVER, "")
                .with(Node.LAST_REPLICATED_TO, "")
                .with(Node.ENDED_TARGET, "");
    }
}
