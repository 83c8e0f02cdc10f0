package dsmsim.script;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.message.CommandFailure;
import dsmsim.result.Result;

/** SERIAL outside a server script, where it has no meaning. */
final class Serial implements Handler {

    @Override
    public Result run(Invocation invocation, Context context) {
        throw CommandFailure.of("SIM0711E");
    }
}
