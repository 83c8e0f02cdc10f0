package dsmsim.simulation;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.WorldHandler;
import dsmsim.message.CommandFailure;
import dsmsim.result.Result;
import dsmsim.site.BackgroundProcess;
import dsmsim.site.Processes;
import dsmsim.site.Server;

/** SIMULATE OUTAGE: the server answers nobody, and its processes are lost with what they had not committed. */
public final class SimulateOutage implements WorldHandler {

    @Override
    public Result run(Invocation invocation, Context context) {
        Server server = Places.server(invocation.text("server_name"), context);
        if (!server.isUp()) {
            throw CommandFailure.of("SIM0310E", server.name());
        }
        Result.Builder reply = new Result.Builder();
        for (BackgroundProcess process : server.processes().values()) {
            reply.add("SIM0312I", process.number(), process.description(), server.name());
        }
        Processes.stop(context.draft(), server.name());
        return reply.add("SIM0311I", server.name()).build();
    }
}
