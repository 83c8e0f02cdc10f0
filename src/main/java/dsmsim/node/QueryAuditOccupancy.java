package dsmsim.node;

import dsmsim.catalog.Invocation;
import dsmsim.command.Column;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.message.CommandFailure;
import dsmsim.result.Result;
import dsmsim.result.Table;
import dsmsim.site.DataType;
import dsmsim.site.Row;
import dsmsim.value.Values;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** QUERY AUDITOCCUPANCY. The simulated server has always just made its license audit; there are no copy pools. */
final class QueryAuditOccupancy implements Handler {
    private static final long MEGABYTE = 1L << 20;

    private static final List<Column<Usage>> COLUMNS = List.of(
            Column.left("Client Node Name", 24, (usage, context) -> usage.node()),
            used("Backup/Storage/Used (MB)", DataType.BACKUP),
            used("Archive/Storage/Used (MB)", DataType.ARCHIVE),
            used("Space-Managed/Storage/Used (MB)", DataType.SPACEMANAGED),
            Column.right("Total/Storage/Used (MB)", 13, (usage, context) -> usage.total()));

    /** Megabytes of a node by type of data. */
    private record Usage(String node, Map<DataType, Long> megabytes) {

        long total() {
            long total = 0;
            for (long part : megabytes.values()) {
                total += part;
            }
            return total;
        }
    }

    @Override
    public Result run(Invocation invocation, Context context) {
        List<String> nodes = invocation.given("node_name") ? invocation.list("node_name") : List.of("*");
        List<String> domains = invocation.given("DOMAIN") ? invocation.list("DOMAIN") : List.of("*");
        boolean primary = !invocation.text("POOLTYPE").equals("COPY");
        List<Usage> found = new ArrayList<>();
        for (Row node : NodeNames.nodes(nodes, context)) {
            if (NodeNames.matches(domains, node.get(Node.DOMAIN))) {
                found.add(usage(node.get(Node.NAME), primary, context));
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

    private static Usage usage(String node, boolean primary, Context context) {
        Map<DataType, Long> megabytes = new EnumMap<>(DataType.class);
        for (DataType type : DataType.values()) {
            long bytes = 0;
            for (Row filespace : context.server().under(FileSpace.TYPE, node)) {
                bytes += primary
                        ? FileSpace.inventory(context.server(), filespace, type).bytes()
                        : 0;
            }
            megabytes.put(type, bytes / MEGABYTE);
        }
        return new Usage(node, megabytes);
    }

    private static Column<Usage> used(String title, DataType type) {
        return Column.right(title, 13, (usage, context) -> usage.megabytes().get(type));
    }
}
