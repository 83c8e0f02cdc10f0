package dsmsim.simulation;

import dsmsim.administrator.Administrator;
import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.WorldHandler;
import dsmsim.message.CommandFailure;
import dsmsim.policy.StandardPolicy;
import dsmsim.product.Level;
import dsmsim.result.Result;
import dsmsim.server.ServerSettings;
import dsmsim.site.Password;
import dsmsim.site.Server;
import dsmsim.storage.StandardPools;

/** SIMULATE SERVER: a new server as after a default installation. */
public final class SimulateServer implements WorldHandler {

    @Override
    public Result run(Invocation invocation, Context context) {
        String name = invocation.text("new_server_name");
        if (context.draft().site().server(name).isPresent()) {
            throw CommandFailure.of("SIM0050E", name);
        }
        Level level = Level.parse(invocation.text("LEVEL"))
                .orElseThrow(() -> CommandFailure.at(invocation.span("LEVEL"), "ANR2020E", invocation.text("LEVEL")));
        Server empty = new Server(name, level, invocation.text("PLATFORM"))
                .withSetting(ServerSettings.INSTALLED, context.now())
                .withSetting(ServerSettings.RESTARTED, context.now());
        Server server = StandardPolicy.install(StandardPools.install(empty, context.now()), context.now())
                .with(Administrator.TYPE
                        .row("ADMIN")
                        .with(Administrator.PASSWORD, Password.of("ADMIN"))
                        .with(Administrator.PASSWORD_SET, context.now())
                        .with(Administrator.REGISTERED, context.now())
                        .with(Administrator.REGISTERED_BY, Administrator.SERVER_CONSOLE)
                        .with(Administrator.SYSTEM, true))
                .with(Administrator.TYPE.row(Administrator.SERVER_CONSOLE).with(Administrator.SYSTEM, true));
        context.draft().put(server);
        return Result.of("SIM0051I", name, level);
    }
}
