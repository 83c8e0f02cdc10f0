package dsmsim.activity;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.message.CommandFailure;
import dsmsim.result.Result;
import dsmsim.site.BackgroundProcess;

/** CANCEL PROCESS: a process ends at its next step, with what it has completed. */
final class CancelProcess implements Handler {

    @Override
    public Result run(Invocation invocation, Context context) {
        int number = invocation.number("process_number");
        BackgroundProcess process = context.server().processes().get(number);
        if (process == null) {
            throw CommandFailure.of("ANR0943E", number);
        }
        if (process.cancelled()) {
            return Result.of("ANR0941I", number);
        }
        context.draft().keep(context.serverName(), server -> server.with(process.cancelledAt(context.now())));
        return Result.of("ANR0940I", number);
    }
}
