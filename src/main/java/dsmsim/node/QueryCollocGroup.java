package dsmsim.node;

import dsmsim.binding.Invocation;
import dsmsim.command.Column;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.message.CommandFailure;
import dsmsim.result.Result;
import dsmsim.result.Table;
import dsmsim.site.Row;
import java.util.ArrayList;
import java.util.List;

/** QUERY COLLOCGROUP. */
final class QueryCollocGroup implements Handler {
    private static final List<Column<Row>> STANDARD = List.of(
            Column.left("Collocation Group Name", 30, CollocationGroup.NAME),
            Column.left("Collocation Group Description", 40, CollocationGroup.DESCRIPTION));

    @Override
    public Result run(Invocation invocation, Context context) {
        List<Row> groups = context.matching(CollocationGroup.TYPE, List.of(invocation.text("group_name")));
        if (groups.isEmpty()) {
            throw CommandFailure.of("ANR2034E");
        }
        if (!invocation.text("FORMAT").equals("DETAILED")) {
            return Result.of(Column.table(Table.Layout.TABLE, STANDARD, groups, context));
        }
        List<CollocationLine> lines = new ArrayList<>();
        for (Row group : groups) {
            lines.addAll(CollocationLine.of(context.server(), group));
        }
        return Result.of(Column.table(Table.Layout.LIST, CollocationLine.COLUMNS, lines, context));
    }
}
