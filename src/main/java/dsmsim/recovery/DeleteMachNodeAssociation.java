package dsmsim.recovery;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.command.Wildcard;
import dsmsim.message.CommandFailure;
import dsmsim.result.Result;
import java.util.List;

/** DELETE MACHNODEASSOCIATION; nodes that are not on the machine are passed over. */
final class DeleteMachNodeAssociation implements Handler {

    @Override
    public Result run(Invocation invocation, Context context) {
        String machine = invocation.text("machine_name");
        Machine.require(machine, context);
        List<String> patterns = invocation.list("node_name");
        boolean changed = false;
        for (String node : MachineNode.nodes(context.server(), machine)) {
            if (patterns.stream().anyMatch(pattern -> Wildcard.matches(pattern, node))) {
                context.remove(MachineNode.TYPE.row(machine, node));
                changed = true;
            }
        }
        if (!changed) {
            throw CommandFailure.of("ANR2034E");
        }
        return Result.of("ANR1999I");
    }
}
