package dsmsim.replication;

import dsmsim.binding.Invocation;
import dsmsim.command.Column;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.command.Wildcard;
import dsmsim.message.CommandFailure;
import dsmsim.message.Message;
import dsmsim.node.FileSpace;
import dsmsim.node.FileSpaceNames;
import dsmsim.node.Node;
import dsmsim.result.Result;
import dsmsim.result.Table;
import dsmsim.site.Row;
import dsmsim.site.View;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** QUERY REPLICATION: the records of running and ended replications. */
final class QueryReplication implements Handler {
    private static final List<Column<Row>> STANDARD = List.of(
            Column.left("Node Name", 15, ReplicationRecord.NODE),
            Column.left("Filespace Name", 15, ReplicationRecord.FILESPACE),
            Column.right("FSID", 5, ReplicationRecord.FSID),
            Column.left("Start Time", 20, ReplicationRecord.START),
            Column.left("End Time", 20, ReplicationRecord.END),
            Column.left("Status", 7, ReplicationDetails.STATUS),
            Column.left("Phase", 11, ReplicationRecord.PHASE));

    @Override
    public Result run(Invocation invocation, Context context) {
        String pattern = invocation.text("node_name");
        FileSpaceNames filespaces = FileSpaceNames.of(invocation, "filespace_name");
        String status = invocation.text("STATUS");
        LocalDateTime since = context.now().toLocalDate().atStartOfDay().minusDays(invocation.number("DISPLAY") - 1L);
        View where = context.view();
        List<Row> found = new ArrayList<>();
        for (Row row : context.server().all(ReplicationRecord.TYPE).values()) {
            if (Wildcard.matches(pattern, row.get(ReplicationRecord.NODE))
                    && filespaces.matches(filespaceOf(row, context))
                    && !row.get(ReplicationRecord.START).isBefore(since)
                    && hasProcess(row, invocation)
                    && hasTarget(row, invocation)
                    && hasStatus(row, status, where)) {
                found.add(row);
            }
        }
        if (found.isEmpty()) {
            throw nothing(pattern, context);
        }
        boolean isDetailed = invocation.text("FORMAT").equals("DETAILED");
        return Result.of(
                isDetailed
                        ? Column.table(Table.Layout.LIST, ReplicationDetails.COLUMNS, found, context)
                        : Column.table(Table.Layout.TABLE, STANDARD, found, context));
    }

    /** The failure that there is no record, with the reason where it is that there is no such node. */
    private static CommandFailure nothing(String name, Context context) {
        List<Message> messages = new ArrayList<>();
        if (!Wildcard.isOne(name) && !context.server().has(Node.TYPE, name)) {
            messages.add(NamedNodes.leftOut(name, "no node has that name"));
        }
        messages.add(Message.of("ANR2034E"));
        return new CommandFailure(messages);
    }

    private static boolean hasProcess(Row row, Invocation invocation) {
        return !invocation.given("PROCESSID") || row.get(ReplicationRecord.PROCESS) == invocation.number("PROCESSID");
    }

    private static boolean hasTarget(Row row, Invocation invocation) {
        return !invocation.given("SERVER") || row.get(ReplicationRecord.TARGET).equals(invocation.text("SERVER"));
    }

    private static boolean hasStatus(Row row, String status, View where) {
        return status.equals("ALL")
                || status.equals(ReplicationDetails.status(row, where).toUpperCase(Locale.ROOT));
    }

    /** A record outlives its file space. */
    private static Row filespaceOf(Row row, Context context) {
        return context.server()
                .find(FileSpace.TYPE, row.get(ReplicationRecord.NODE), row.get(ReplicationRecord.FSID))
                .orElseGet(() -> FileSpace.TYPE
                        .row(row.get(ReplicationRecord.NODE), row.get(ReplicationRecord.FSID))
                        .with(FileSpace.NAME, row.get(ReplicationRecord.FILESPACE)));
    }
}
