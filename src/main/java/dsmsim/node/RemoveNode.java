package dsmsim.node;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.message.CommandFailure;
import dsmsim.message.Message;
import dsmsim.result.Result;
import dsmsim.site.InventoryKey;
import dsmsim.site.Row;
import java.util.ArrayList;
import java.util.List;

/** REMOVE NODE: nodes that have no file spaces any more, and what names them. */
final class RemoveNode implements Handler {

    @Override
    public List<Message> warnings(Invocation invocation, Context context) {
        List<Message> warnings = new ArrayList<>();
        for (Row node : removable(invocation, context)) {
            warnings.add(Message.of("SIM0212W", node.get(Node.NAME)));
        }
        return warnings;
    }

    @Override
    public Result run(Invocation invocation, Context context) {
        List<Message> messages = new ArrayList<>();
        for (Row node : removable(invocation, context)) {
            remove(node, context, messages);
        }
        return Result.of(messages);
    }

    /** The nodes that the command names; none may hold anything. */
    private static List<Row> removable(Invocation invocation, Context context) {
        List<Row> nodes = NodeNames.required(List.of(invocation.text("node_name")), context);
        List<Message> failures = new ArrayList<>();
        for (Row node : nodes) {
            String name = node.get(Node.NAME);
            if (!context.server().under(FileSpace.TYPE, name).isEmpty()) {
                failures.add(Message.of("ANR2152E", name));
            } else {
                NodeChecks.idle(name, context);
            }
        }
        if (!failures.isEmpty()) {
            throw new CommandFailure(failures);
        }
        return nodes;
    }

    private static void remove(Row node, Context context, List<Message> messages) {
        String name = node.get(Node.NAME);
        for (InventoryKey key : context.server().inventories(name).keySet()) {
            context.update(server -> server.without(key));
        }
        boolean hasOwner = NodeOwner.exists(name, context);
        context.remove(node);
        messages.add(Message.of("ANR2061I", name, node.get(Node.DOMAIN)));
        if (hasOwner) {
            NodeOwner.remove(name, context).ifPresent(messages::add);
        }
    }
}
