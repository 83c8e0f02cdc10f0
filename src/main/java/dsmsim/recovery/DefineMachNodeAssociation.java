package dsmsim.recovery;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.message.CommandFailure;
import dsmsim.node.Node;
import dsmsim.node.NodeNames;
import dsmsim.result.Result;
import dsmsim.site.Row;
import java.util.List;
import java.util.Optional;

/** DEFINE MACHNODEASSOCIATION: all nodes that are named, or none. */
final class DefineMachNodeAssociation implements Handler {

    @Override
    public Result run(Invocation invocation, Context context) {
        String machine = invocation.text("machine_name");
        Machine.require(machine, context);
        List<String> patterns = invocation.list("node_name");
        boolean changed = false;
        for (Row each : NodeNames.required(patterns, context)) {
            String node = each.get(Node.NAME);
            Optional<String> other = MachineNode.machine(context.server(), node);
            if (other.isEmpty()) {
                context.put(MachineNode.TYPE.row(machine, node));
                changed = true;
            } else if (patterns.contains(node)) {
                throw CommandFailure.of("SIM0834E", node, other.get());
            }
        }
        if (!changed) {
            throw CommandFailure.of("SIM0837E");
        }
        return Result.of("ANR1999I");
    }
}
