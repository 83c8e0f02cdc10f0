package dsmsim.node;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.message.CommandFailure;
import dsmsim.message.Message;
import dsmsim.result.Result;
import dsmsim.site.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * DEFINE COLLOCMEMBER: nodes, or file spaces of one node. What is in a group already is passed over with a warning
 * (ANR1978W, ANR1979W); that a group takes only members of one kind, and file spaces of one node, is believed.
 */
final class DefineCollocMember implements Handler {

    @Override
    public Result run(Invocation invocation, Context context) {
        String group = CollocationGroup.FAMILY.object(invocation, context).get(CollocationGroup.NAME);
        List<Message> messages = new ArrayList<>();
        boolean isChanged = false;
        for (Row member : members(group, invocation, context)) {
            Optional<Message> hindrance = hindrance(member, context);
            if (hindrance.isEmpty()) {
                context.put(CollocationMember.of(member, group));
                isChanged = true;
            }
            messages.add(hindrance.orElseGet(() -> added(member, group)));
        }
        if (!isChanged) {
            messages.add(Message.of("SIM0226E", group));
            throw new CommandFailure(messages);
        }
        return Result.of(messages);
    }

    /** The nodes or file spaces that the command names and that the group could take. */
    private static List<Row> members(String group, Invocation invocation, Context context) {
        if (!invocation.given("FILESPACE")) {
            List<Row> nodes = NodeNames.required(invocation.list("node_name"), context);
            requireKind(group, "", context);
            return nodes;
        }
        String name = invocation.text("node_name");
        Row node = context.require(Node.TYPE, "ANR2146E", name);
        List<Row> filespaces = FileSpaceNames.of(invocation, "FILESPACE").required(context.server(), name);
        requireKind(group, name, context);
        String ofNode = CollocationMember.groupOf(context.server(), node);
        if (!ofNode.isEmpty()) {
            throw CommandFailure.of("SIM0225E", name, ofNode);
        }
        return filespaces;
    }

    /**
     * The group is empty, or has members of that kind.
     *
     * @param node the one whose file spaces it is to have; empty for nodes
     */
    private static void requireKind(String group, String node, Context context) {
        for (Row membership : CollocationMember.of(context.server(), group)) {
            String owner = CollocationMember.isNode(membership) ? "" : membership.get(CollocationMember.NODE);
            if (!owner.equals(node)) {
                throw owner.isEmpty()
                        ? CommandFailure.of("SIM0224E", group, "nodes")
                        : CommandFailure.of("SIM0224E", group, "file spaces of node " + owner);
            }
        }
    }

    /** Why a node or file space cannot get into a group. */
    private static Optional<Message> hindrance(Row member, Context context) {
        String other = CollocationMember.groupOf(context.server(), member);
        boolean isNode = member.type() == Node.TYPE;
        if (!other.isEmpty()) {
            return Optional.of(
                    isNode
                            ? Message.of("SIM0227W", member.get(Node.NAME), other)
                            : Message.of("ANR1978W", member.get(FileSpace.NAME), other));
        }
        return isNode && CollocationMember.hasFileSpace(context.server(), member)
                ? Optional.of(Message.of("ANR1979W", member.get(Node.NAME)))
                : Optional.empty();
    }

    private static Message added(Row member, String group) {
        return member.type() == Node.TYPE
                ? Message.of("SIM0228I", member.get(Node.NAME), group)
                : Message.of("ANR1977I", member.get(FileSpace.NAME), member.get(FileSpace.NODE), group);
    }
}
