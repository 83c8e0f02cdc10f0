package dsmsim.simulation;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.WorldHandler;
import dsmsim.message.CommandFailure;
import dsmsim.result.Result;
import dsmsim.server.ServerSettings;
import dsmsim.site.Server;

/** SIMULATE RECOVERY: the server answers again, as it was. */
public final class SimulateRecovery implements WorldHandler {

    @Override
    public Result run(Invocation invocation, Context context) {
        Server server = Places.server(invocation.text("server_name"), context);
        if (server.isUp()) {
            throw CommandFailure.of("SIM0313E", server.name());
        }
        context.draft().put(server.withUp(true).withSetting(ServerSettings.RESTARTED, context.now()));
        return Result.of("SIM0314I", server.name());
    }
}
