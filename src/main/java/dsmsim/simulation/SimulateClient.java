package dsmsim.simulation;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.WorldHandler;
import dsmsim.message.Message;
import dsmsim.result.Result;
import dsmsim.site.Server;
import java.util.ArrayList;
import java.util.List;

/** SIMULATE CLIENT: points the clients of nodes to a server. */
public final class SimulateClient implements WorldHandler {

    @Override
    public Result run(Invocation invocation, Context context) {
        Server server = Places.server(invocation.text("SERVER"), context);
        ClientNames clients = ClientNames.of(invocation.list("node_name"), server, context);
        List<Message> messages = new ArrayList<>(clients.leftOut());
        for (String node : clients.nodes()) {
            context.draft().set(context.draft().site().withClient(node, server.name()));
            messages.add(Message.of("SIM0315I", node, server.name()));
        }
        return Result.of(messages);
    }
}
