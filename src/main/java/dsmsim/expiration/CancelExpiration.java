package dsmsim.expiration;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.message.CommandFailure;
import dsmsim.result.Result;
import dsmsim.site.BackgroundProcess;

/** CANCEL EXPIRATION: the running expiration ends with the file space it is at; the same command goes on there. */
final class CancelExpiration implements Handler {

    @Override
    public Result run(Invocation invocation, Context context) {
        BackgroundProcess process =
                ExpireInventory.running(context.server()).orElseThrow(() -> CommandFailure.of("SIM0121E"));
        context.draft().keep(context.serverName(), server -> server.with(process.cancelledAt(context.now())));
        return Result.of("ANR0940I", process.number());
    }
}
