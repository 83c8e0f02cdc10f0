package dsmsim.node;

import dsmsim.binding.Invocation;
import dsmsim.command.Column;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.command.Wildcard;
import dsmsim.message.CommandFailure;
import dsmsim.result.Result;
import dsmsim.result.Table;
import dsmsim.site.Row;
import dsmsim.site.Server;
import java.util.ArrayList;
import java.util.List;

/** QUERY FILESPACE. While DELETE FILESPACE runs for a node, none of its file spaces is shown (command page). */
final class QueryFileSpace implements Handler {
    private static final List<Column<Row>> STANDARD = List.of(
            Column.left("Node Name", 15, FileSpace.NODE),
            Column.left("Filespace/Name", 11, FileSpace.NAME),
            Column.right("FSID", 8, FileSpace.ID),
            Column.left("Platform", 8, FileSpace.PLATFORM),
            Column.left("Filespace Type", 9, FileSpace.FILESPACE_TYPE),
            Column.center("Is Filespace Unicode?", 10, FileSpace.UNICODE),
            Column.right("Capacity", 11, FileSpace.CAPACITY),
            Column.right("Pct Util", 5, FileSpace.PERCENT_USED));

    @Override
    public Result run(Invocation invocation, Context context) {
        FileSpaceNames names = FileSpaceNames.of(invocation, "filespace_name");
        List<Row> found = find(invocation.text("node_name"), names, context);
        if (found.isEmpty()) {
            throw CommandFailure.of("ANR2034E");
        }
        boolean isDetailed = invocation.text("FORMAT").equals("DETAILED");
        return Result.of(
                isDetailed
                        ? Column.table(Table.Layout.LIST, FileSpaceDetails.COLUMNS, found, context)
                        : Column.table(Table.Layout.TABLE, STANDARD, found, context));
    }

    /**
     * The file spaces of the nodes that match. The manual says that those of a node may be missing while one is deleted;
     * here they are there as long as they hold something, as QUERY OCCUPANCY and QUERY PROCESS say.
     */
    private static List<Row> find(String node, FileSpaceNames names, Context context) {
        Server server = context.server();
        if (!Wildcard.isOne(node)) {
            return names.of(server, node);
        }
        List<Row> found = new ArrayList<>();
        for (Row filespace : server.all(FileSpace.TYPE).values()) {
            if (Wildcard.matches(node, filespace.get(FileSpace.NODE)) && names.matches(filespace)) {
                found.add(filespace);
            }
        }
        return found;
    }
}
