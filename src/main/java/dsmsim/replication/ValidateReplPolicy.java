package dsmsim.replication;

import dsmsim.binding.Invocation;
import dsmsim.command.Column;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.message.CommandFailure;
import dsmsim.node.Node;
import dsmsim.node.ReplicationState;
import dsmsim.policy.ActivePolicy;
import dsmsim.policy.Domain;
import dsmsim.result.Result;
import dsmsim.result.Table;
import dsmsim.server.Reach;
import dsmsim.server.ServerDefinition;
import dsmsim.site.Row;
import dsmsim.site.Server;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** VALIDATE REPLPOLICY: where the policies of replicated nodes differ on the target. */
final class ValidateReplPolicy implements Handler {
    private static final List<Column<PolicyDifference>> COLUMNS = List.of(
            Column.left("Policy Domain/Name", 14, (line, context) -> line.domain()),
            Column.left("Mgmt Class/Name", 12, (line, context) -> line.managementClass()),
            Column.left("Policy Object", 18, (line, context) -> line.object()),
            Column.left("Attribute", 24, (line, context) -> line.attribute()),
            Column.left("Value on/This Server", 15, (line, context) -> line.here()),
            Column.left("Value on/Target Server", 15, (line, context) -> line.there()));

    @Override
    public Result run(Invocation invocation, Context context) {
        String name =
                invocation.find("server_name").orElseGet(() -> context.server().setting(ReplicationSettings.TARGET));
        if (name.isEmpty()) {
            throw CommandFailure.of("SIM0022E");
        }
        if (!context.server().has(ServerDefinition.TYPE, name)) {
            throw CommandFailure.at(invocation.span("server_name"), "ANR1651E", name);
        }
        if (!Reach.isUp(context.draft().site(), context.serverName(), name)) {
            throw CommandFailure.of("ANR3178E", context.session(), name);
        }
        Server target = context.draft().server(name);
        List<PolicyDifference> differences = new ArrayList<>();
        for (String domain : domains(context.server())) {
            if (target.has(Domain.TYPE, domain)) {
                PolicyDifference.between(
                        new ActivePolicy(context.server(), domain), new ActivePolicy(target, domain), differences);
            } else {
                differences.add(new PolicyDifference(domain, "", "Policy domain", "", "Defined", "Not defined"));
            }
        }
        context.put(PolicyValidation.of(name));
        return differences.isEmpty()
                ? Result.of("SIM0028I", name)
                : Result.of(Column.table(Table.Layout.TABLE, COLUMNS, differences, context));
    }

    /** The domains of the nodes that are configured for replication. */
    private static Set<String> domains(Server server) {
        Set<String> domains = new TreeSet<>();
        for (Row node : server.all(Node.TYPE).values()) {
            if (node.get(Node.REPL_STATE) != ReplicationState.NONE) {
                domains.add(node.get(Node.DOMAIN));
            }
        }
        return domains;
    }
}
