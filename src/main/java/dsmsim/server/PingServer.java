package dsmsim.server;

import dsmsim.administrator.Administrator;
import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.result.Result;
import dsmsim.site.Row;
import dsmsim.site.Server;
import java.util.Optional;

/** PING SERVER: whether the administrator could be signed on to the other server. */
final class PingServer implements Handler {

    @Override
    public Result run(Invocation invocation, Context context) {
        String name = invocation.text("server_name");
        context.require(ServerDefinition.TYPE, "ANR1663E", name);
        if (!Reach.opens(context.draft().site(), context.serverName(), name) || !letsIn(name, context)) {
            return Result.of("ANR1705W", name);
        }
        Reach.note(context.draft(), context.serverName(), name);
        return Result.of("ANR1706I", name);
    }

    private static boolean letsIn(String name, Context context) {
        Server there = context.draft().server(name);
        Optional<Row> administrator = there.find(Administrator.TYPE, context.administrator());
        return administrator.isPresent() && !administrator.get().get(Administrator.LOCKED);
    }
}
