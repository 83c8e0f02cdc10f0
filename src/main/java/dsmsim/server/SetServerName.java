package dsmsim.server;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.result.Result;
import dsmsim.site.Server;

/**
 * SET SERVERNAME: the name by which the server calls itself. The site, its clients and its other servers reach it by this
 * and by the name it was simulated with, as they would by its address. Where another server has the name, that one is meant.
 */
final class SetServerName implements Handler {

    @Override
    public Result run(Invocation invocation, Context context) {
        String name = invocation.text("server_name");
        context.update(server -> server.withSetting(Server.SHOWN_NAME, name));
        return Result.of("ANR2094I", name);
    }
}
