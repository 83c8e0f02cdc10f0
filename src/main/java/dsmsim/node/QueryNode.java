package dsmsim.node;

import dsmsim.binding.Invocation;
import dsmsim.command.Column;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.command.Moments;
import dsmsim.command.QueryObjects;
import dsmsim.result.Result;
import dsmsim.site.Row;
import java.util.List;

/** QUERY NODE. */
public final class QueryNode implements Handler {
    private static final List<Column<Row>> STANDARD = List.of(
            Column.left("Node Name", 25, Node.NAME),
            Column.left("Platform", 8, Node.PLATFORM),
            Column.left("Policy Domain/Name", 14, Node.DOMAIN),
            Column.right("Days Since Last Access", 10, Moments.daysSince("Days Since Last Access", Node.LAST_ACCESS)),
            Column.right(
                    "Days Since Password Set", 10, Moments.daysSince("Days Since Password Set", Node.PASSWORD_SET)),
            Column.center("Locked?", 7, Node.LOCKED));

    @Override
    public Result run(Invocation invocation, Context context) {
        List<Row> nodes = context.matching(Node.TYPE, invocation.list("node_name"));
        List<String> domains = invocation.given("DOMAIN") ? invocation.list("DOMAIN") : List.of("*");
        String type = invocation.text("TYPE");
        String authentication = invocation.find("AUTHENTICATION").orElse("");
        nodes.removeIf(node -> !NodeNames.matches(domains, node.get(Node.DOMAIN))
                || !type.equals("ANY") && !type.equals(node.get(Node.NODE_TYPE))
                || !authentication.isEmpty() && !authentication.equalsIgnoreCase(node.get(Node.AUTHENTICATION)));
        return new QueryObjects(Node.TYPE, List.of("node_name"), STANDARD, NodeDetails.COLUMNS)
                .answer(nodes, invocation, context);
    }
}
