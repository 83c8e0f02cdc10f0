package dsmsim.node;

import dsmsim.binding.Invocation;
import dsmsim.command.Column;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.message.CommandFailure;
import dsmsim.result.Result;
import dsmsim.result.Table;
import dsmsim.site.Row;
import dsmsim.value.Values;
import java.util.ArrayList;
import java.util.List;

/** QUERY AUDITOCCUPANCY. The simulated server has always just made its license audit; there are no copy pools. */
final class QueryAuditOccupancy implements Handler {
    private static final List<Column<StorageUsed>> COLUMNS = List.of(
            Column.left("Client Node Name", 24, StorageUsed.NODE),
            Column.right("Backup/Storage/Used (MB)", 13, StorageUsed.BACKUP),
            Column.right("Archive/Storage/Used (MB)", 13, StorageUsed.ARCHIVE),
            Column.right("Space-Managed/Storage/Used (MB)", 13, StorageUsed.SPACE_MANAGED),
            Column.right("Total/Storage/Used (MB)", 13, StorageUsed.TOTAL));

    @Override
    public Result run(Invocation invocation, Context context) {
        List<String> nodes = invocation.given("node_name") ? invocation.list("node_name") : List.of("*");
        List<String> domains = invocation.given("DOMAIN") ? invocation.list("DOMAIN") : List.of("*");
        boolean primary = !invocation.text("POOLTYPE").equals("COPY");
        List<StorageUsed> found = new ArrayList<>();
        for (Row node : NodeNames.nodes(nodes, context)) {
            if (NodeNames.matches(domains, node.get(Node.DOMAIN))) {
                String name = node.get(Node.NAME);
                found.add(primary ? StorageUsed.of(name, context.server()) : StorageUsed.none(name));
            }
        }
        if (found.isEmpty()) {
            throw CommandFailure.of("ANR2034E");
        }
        return new Result.Builder()
                .line("License information as of last audit on " + Values.dateTime(context.now()) + ".")
                .add(Column.table(Table.Layout.TABLE, COLUMNS, found, context))
                .build();
    }
}
