package dsmsim.node;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.command.Wildcard;
import dsmsim.message.CommandFailure;
import dsmsim.message.Message;
import dsmsim.result.Result;
import dsmsim.site.Row;
import java.util.ArrayList;
import java.util.List;

/** DELETE COLLOCMEMBER: takes nodes, or file spaces of one node, out of a group. */
final class DeleteCollocMember implements Handler {

    @Override
    public Result run(Invocation invocation, Context context) {
        String group = CollocationGroup.FAMILY.object(invocation, context).get(CollocationGroup.NAME);
        return invocation.given("FILESPACE")
                ? filespaces(group, invocation, context)
                : nodes(group, invocation.list("node_name"), context);
    }

    /** Of the nodes that only a pattern finds, those that are not in the group are not spoken of. */
    private static Result nodes(String group, List<String> patterns, Context context) {
        List<Message> messages = new ArrayList<>();
        boolean isChanged = false;
        for (Row node : NodeNames.required(patterns, context)) {
            String name = node.get(Node.NAME);
            if (isIn(group, node, context)) {
                context.update(server -> CollocationMember.left(server, node));
                messages.add(Message.of("ANR4880I", name, group));
                isChanged = true;
            } else if (patterns.contains(name) && !Wildcard.isOne(name)) {
                messages.add(Message.of("SIM0229W", name, group));
            }
        }
        if (!isChanged) {
            messages.add(Message.of("ANR2034E"));
            throw new CommandFailure(messages);
        }
        return Result.of(messages);
    }

    private static Result filespaces(String group, Invocation invocation, Context context) {
        String node = invocation.text("node_name");
        context.require(Node.TYPE, "ANR2146E", node);
        FileSpaceNames names = FileSpaceNames.of(invocation, "FILESPACE");
        List<Message> messages = new ArrayList<>();
        boolean isChanged = false;
        for (Row filespace : names.required(context.server(), node)) {
            String name = filespace.get(FileSpace.NAME);
            if (isIn(group, filespace, context)) {
                context.update(server -> CollocationMember.left(server, filespace));
                messages.add(Message.of("SIM0219I", name, node, group));
                isChanged = true;
            } else if (!names.hasWildcard()) {
                messages.add(Message.of("ANR1982W", name, group));
            }
        }
        if (!isChanged) {
            throw CommandFailure.of("ANR1974W", names.text(), group);
        }
        return Result.of(messages);
    }

    private static boolean isIn(String group, Row member, Context context) {
        return CollocationMember.groupOf(context.server(), member).equals(group);
    }
}
