package dsmsim.script;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.message.CommandFailure;
import dsmsim.result.Result;

/** PARALLEL outside a server script, where it has no meaning. */
final class Parallel implements Handler {

    @Override
    public Result run(Invocation invocation, Context context) {
        throw CommandFailure.of("SIM0711E");
    }
}
