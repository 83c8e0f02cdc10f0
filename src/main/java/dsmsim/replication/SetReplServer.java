package dsmsim.replication;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.message.CommandFailure;
import dsmsim.result.Result;
import dsmsim.server.ServerDefinition;

/** SET REPLSERVER: where replicated data goes from now on; without a name nowhere (technote, step 8). */
final class SetReplServer implements Handler {

    @Override
    public Result run(Invocation invocation, Context context) {
        String target = invocation.find("target_server_name").orElse("");
        if (!target.isEmpty() && !context.server().has(ServerDefinition.TYPE, target)) {
            throw CommandFailure.at(invocation.span("target_server_name"), "ANR1651E", target);
        }
        context.update(server -> server.withSetting(ReplicationSettings.TARGET, target));
        return target.isEmpty() ? Result.of("ANR1999I") : Result.of("ANR1634I", target);
    }
}
