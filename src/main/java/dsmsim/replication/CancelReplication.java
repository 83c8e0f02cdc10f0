package dsmsim.replication;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.message.CommandFailure;
import dsmsim.result.Result;
import dsmsim.site.BackgroundProcess;
import java.util.List;

/** CANCEL REPLICATION: all replication processes of this server end with the transactions they have committed. */
final class CancelReplication implements Handler {

    @Override
    public Result run(Invocation invocation, Context context) {
        List<BackgroundProcess> running = Running.processes(context.server());
        if (running.isEmpty()) {
            throw CommandFailure.of("SIM0025E");
        }
        Result.Builder reply = new Result.Builder();
        for (BackgroundProcess process : running) {
            context.draft().keep(context.serverName(), server -> server.with(process.cancelledAt(context.now())));
            reply.add("ANR0940I", process.number());
        }
        return reply.build();
    }
}
