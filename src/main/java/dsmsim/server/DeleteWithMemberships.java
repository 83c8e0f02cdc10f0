package dsmsim.server;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.result.Result;

/**
 * DELETE of a server or a server group, which also takes it out of the groups it is in.
 *
 * @param delete what deletes the object itself
 */
record DeleteWithMemberships(Handler delete, String operand) implements Handler {

    @Override
    public Result run(Invocation invocation, Context context) {
        ServerGroup.memberships(context.server(), invocation.text(operand)).forEach(context::remove);
        return delete.run(invocation, context);
    }
}
