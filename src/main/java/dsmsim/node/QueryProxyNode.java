package dsmsim.node;

import dsmsim.binding.Invocation;
import dsmsim.command.Column;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.message.CommandFailure;
import dsmsim.result.Result;
import dsmsim.result.Table;
import dsmsim.site.Row;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** QUERY PROXYNODE: a row for each target with all its agents. */
final class QueryProxyNode implements Handler {
    private static final List<Column<String>> COLUMNS = List.of(
            Column.left("Target Node", 15, (target, context) -> target),
            Column.left(
                    "Agent Node",
                    16,
                    (target, context) -> String.join(" ", ProxyNode.agents(context.server(), target))));

    @Override
    public Result run(Invocation invocation, Context context) {
        List<String> patterns = invocation.list("TARGET");
        SortedSet<String> targets = new TreeSet<>();
        for (Row proxy : context.server().all(ProxyNode.TYPE).values()) {
            String target = proxy.get(ProxyNode.TARGET);
            if (NodeNames.matches(patterns, target)) {
                targets.add(target);
            }
        }
        if (targets.isEmpty()) {
            throw CommandFailure.of("ANR2034E");
        }
        return Result.of(Column.table(Table.Layout.TABLE, COLUMNS, targets, context));
    }
}
