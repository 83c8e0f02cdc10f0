package dsmsim.server;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.message.Message;
import dsmsim.result.Result;
import dsmsim.site.Processes;
import java.util.List;

/**
 * HALT: the server stops, until somebody starts it where it stands (SIMULATE RECOVERY). The macro that has stopped it does
 * not start it again where it fails.
 */
final class Halt implements Handler {

    @Override
    public List<Message> warnings(Invocation invocation, Context context) {
        return List.of(Message.of("ANR2234W"));
    }

    @Override
    public Result run(Invocation invocation, Context context) {
        context.draft().keep(() -> Processes.stop(context.draft(), context.serverName()));
        return Result.of("ANR0991I");
    }
}
