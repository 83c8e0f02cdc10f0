package dsmsim.simulation;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.WorldHandler;
import dsmsim.message.CommandFailure;
import dsmsim.node.AccessRule;
import dsmsim.node.Node;
import dsmsim.result.Result;
import dsmsim.site.Row;
import dsmsim.site.Server;

/** SIMULATE ACCESS: the client of a node lets another node restore its files, or no longer (client command SET ACCESS). */
final class SimulateAccess implements WorldHandler {

    @Override
    public Result run(Invocation invocation, Context context) {
        String agent = invocation.text("agent_node_name");
        String filespace = invocation.text("filespace_name");
        NodeClient client =
                NodeClient.of(invocation.text("node_name"), context.draft().site());
        Row node = ClientVisit.seen(client.signedOn(context), context);
        Server server = context.draft().server(client.server()).with(node);
        Row rule = AccessRule.TYPE.row(client.node(), agent, filespace);
        boolean grants = invocation.text("STATE").equals("GRANTED");
        if (grants) {
            require(rule, server, invocation);
        } else if (!server.has(AccessRule.TYPE, client.node(), agent, filespace)) {
            throw CommandFailure.of("SIM0054E", agent, filespace, client.node());
        }
        context.draft().put(grants ? server.with(rule) : server.without(rule));
        ClientVisit.end(client, node, 0, 0, ClientReport.NONE, context);
        client.remember(context);
        return Result.of(grants ? "SIM0052I" : "SIM0053I", agent, filespace, client.node(), server.name());
    }

    /** The authorized node is another one, and it and the file space are there. */
    private static void require(Row rule, Server server, Invocation invocation) {
        String node = rule.get(AccessRule.NODE);
        String agent = rule.get(AccessRule.AUTHORIZED);
        if (agent.equals(node) || !server.has(Node.TYPE, agent)) {
            throw CommandFailure.at(invocation.span("agent_node_name"), "SIM0055E", agent, node, server.name());
        }
        if (!rule.get(AccessRule.FILESPACE).equals("*")) {
            ClientVisit.known(server, node, rule.get(AccessRule.FILESPACE));
        }
    }
}
