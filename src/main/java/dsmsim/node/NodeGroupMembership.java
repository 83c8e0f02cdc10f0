package dsmsim.node;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.command.Wildcard;
import dsmsim.message.CommandFailure;
import dsmsim.result.Result;
import dsmsim.site.Row;
import java.util.List;

/** DEFINE NODEGROUPMEMBER and DELETE NODEGROUPMEMBER. */
abstract class NodeGroupMembership implements Handler {
    private final boolean defines;

    NodeGroupMembership(boolean defines) {
        this.defines = defines;
    }

    @Override
    public Result run(Invocation invocation, Context context) {
        String group = invocation.text("group_name");
        if (!context.server().has(NodeGroup.TYPE, group)) {
            throw CommandFailure.of("SIM0102E", NodeGroup.TYPE, group);
        }
        List<String> patterns = invocation.list("node_name");
        boolean changed = false;
        for (Row node : NodeNames.required(patterns, context)) {
            changed |= change(NodeGroup.MEMBERSHIP.row(group, node.get(Node.NAME)), patterns, context);
        }
        if (!changed) {
            throw defines ? CommandFailure.of("SIM0231E", group) : CommandFailure.of("ANR2034E");
        }
        return Result.of("ANR1999I");
    }

    /** A node that only a pattern has found and that needs no change is passed over. */
    private boolean change(Row membership, List<String> patterns, Context context) {
        String node = membership.get(NodeGroup.MEMBER);
        if (context.server().has(NodeGroup.MEMBERSHIP, membership.get(NodeGroup.GROUP), node) != defines) {
            context.update(server -> defines ? server.with(membership) : server.without(membership));
            return true;
        }
        if (patterns.contains(node) && !Wildcard.isOne(node)) {
            throw CommandFailure.of(defines ? "SIM0201E" : "SIM0202E", node, membership.get(NodeGroup.GROUP));
        }
        return false;
    }
}
