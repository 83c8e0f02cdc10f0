package dsmsim.expiration;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.message.CommandFailure;
import dsmsim.node.Node;
import dsmsim.node.NodeNames;
import dsmsim.policy.Domain;
import dsmsim.result.Result;
import dsmsim.site.BackgroundProcess;
import dsmsim.site.Row;
import dsmsim.site.Server;
import java.util.List;
import java.util.Optional;

/** EXPIRE INVENTORY: deletes what policy no longer keeps, as a process of which there is only one at a time. */
final class ExpireInventory implements Handler {
    private static final String PROCESS = "EXPIRATION";

    @Override
    public Result run(Invocation invocation, Context context) {
        if (running(context.server()).isPresent()) {
            throw CommandFailure.of("ANR4298I");
        }
        ExpirationRequest request = ExpirationRequest.of(invocation, context.now());
        List<ExpirationStep> steps = ExpirationStep.of(nodes(invocation, context), context.server());
        List<ExpirationStep> left = Restart.left(context.server(), request.command(), steps, context.now());
        return context.start(PROCESS, ExpirationWork.of(request, left), context.now(), invocation.yes("WAIT"));
    }

    /** The expiration that runs on a server. */
    static Optional<BackgroundProcess> running(Server server) {
        for (BackgroundProcess process : server.processes().values()) {
            if (process.work() instanceof ExpirationWork) {
                return Optional.of(process);
            }
        }
        return Optional.empty();
    }

    private static List<Row> nodes(Invocation invocation, Context context) {
        List<Row> nodes = NodeNames.nodes(invocation.list("NODES"), context);
        if (invocation.given("EXCLUDENODES")) {
            nodes.removeAll(NodeNames.nodes(invocation.list("EXCLUDENODES"), context));
        }
        if (invocation.given("DOMAIN")) {
            String domain = invocation.text("DOMAIN");
            context.require(Domain.TYPE, "ANR2144E", domain);
            nodes.removeIf(node -> !node.get(Node.DOMAIN).equals(domain));
        }
        if (nodes.isEmpty() && invocation.given("NODES")) {
            throw CommandFailure.of("ANR2034E");
        }
        return nodes;
    }
}
