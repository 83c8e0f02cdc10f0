package dsmsim.server;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.result.Result;

/** MOVE GRPMEMBER. */
final class MoveGrpmember implements Handler {

    @Override
    public Result run(Invocation invocation, Context context) {
        String member = invocation.text("member_name");
        String from = invocation.text("from_group");
        String to = invocation.text("to_group");
        GroupMembers.requireGroup(from, context);
        GroupMembers.requireGroup(to, context);
        GroupMembers.leave(from, member, context);
        GroupMembers.join(to, member, context);
        return Result.of("SIM0334I", member, from, to);
    }
}
