package dsmsim.simulation;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.WorldHandler;
import dsmsim.result.Result;
import dsmsim.site.Site;

/** SIMULATE CLIENT: points the client of a node to a server. */
public final class SimulateClient implements WorldHandler {

    @Override
    public Result run(Invocation invocation, Context context) {
        String server = Places.server(invocation.text("SERVER"), context).name();
        Site site = context.draft().site();
        String node = NodeClient.of(invocation.text("node_name"), site).node();
        context.draft().set(site.withClient(node, server));
        return Result.of("SIM0315I", node, server);
    }
}
