package dsmsim.server;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.command.Keywords;
import dsmsim.message.CommandFailure;
import dsmsim.result.Result;
import dsmsim.site.Row;
import java.util.List;

/** UPDATE SERVER. */
final class UpdateServer implements Handler {

    @Override
    public Result run(Invocation invocation, Context context) {
        String name = invocation.text("server_name");
        Row server = context.require(ServerDefinition.TYPE, "ANR1663E", name);
        if (invocation.parameters().equals(List.of("server_name"))) {
            throw CommandFailure.of("ANR2031E");
        }
        context.put(PasswordDates.noted(Keywords.store(server, invocation), invocation, context));
        return Result.of("ANR1662I", name);
    }
}
