package dsmsim.server;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.message.CommandFailure;
import dsmsim.result.Result;
import dsmsim.site.Server;
import java.util.Optional;

/**
 * SET SERVERNAME: the name by which the server calls itself. The site, its clients and its other servers reach it by this
 * and by the name it was simulated with, as they would by its address. Names are to be unique in a network of servers
 * (from memory); whether a server of the product could tell is not known, so that the refusal is ours.
 */
final class SetServerName implements Handler {

    @Override
    public Result run(Invocation invocation, Context context) {
        String name = invocation.text("server_name");
        Optional<Server> holder = context.draft().site().server(name);
        if (holder.filter(other -> !other.name().equals(context.serverName())).isPresent()) {
            throw CommandFailure.at(invocation.span("server_name"), "SIM0050E", name);
        }
        context.update(server -> server.withSetting(Server.SHOWN_NAME, name));
        return Result.of("ANR2094I", name);
    }
}
