package dsmsim.replication;

import dsmsim.catalog.Invocation;
import dsmsim.command.Column;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.command.Wildcard;
import dsmsim.message.CommandFailure;
import dsmsim.product.Level;
import dsmsim.result.Result;
import dsmsim.result.Table;
import dsmsim.server.ServerDefinition;
import dsmsim.site.Row;
import dsmsim.site.Server;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** QUERY REPLSERVER: the servers this one has replicated with, and itself. */
final class QueryReplServer implements Handler {
    private static final Level WITH_RULES = Level.of(8, 1, 13, 0);

    @Override
    public Result run(Invocation invocation, Context context) {
        String pattern =
                invocation.takes("server_name") ? invocation.find("server_name").orElse("*") : "*";
        Server server = context.server();
        List<Row> known = new ArrayList<>(server.all(Partners.TYPE).values());
        if (!known.isEmpty()) {
            known.add(Partners.TYPE.row(server.name()));
        }
        known.removeIf(row -> !Wildcard.matches(pattern, row.get(Partners.NAME)));
        if (known.isEmpty()) {
            throw CommandFailure.of("ANR2034E");
        }
        return Result.of(Column.table(Table.Layout.LIST, columns(server.level()), known, context));
    }

    /** The titles changed with 7.1.1, and 8.1.13 brought the storage rules. */
    private static List<Column<Row>> columns(Level level) {
        boolean old = level.isBefore(Levels.V7_1_1);
        String failover = old ? "Fail over" : "Failover";
        List<Column<Row>> columns = new ArrayList<>();
        columns.add(
                Column.of("Replication Globally Unique ID", (row, context) -> Partners.guid(row.get(Partners.NAME))));
        columns.add(Column.of(
                Partners.NAME.title(),
                (row, context) -> isOwn(row, context) ? context.server().shownName() : row.get(Partners.NAME)));
        if (!level.isBefore(WITH_RULES)) {
            columns.add(Column.fixed("Storage Rule Name", ""));
        }
        columns.add(Column.of(Partners.LAST_REPLICATION));
        columns.add(Column.of(Partners.HEARTBEAT));
        columns.add(Column.of(failover + " High Level Address", QueryReplServer::address));
        columns.add(Column.of(failover + " TCP Port Number", QueryReplServer::port));
        columns.add(Column.fixed(failover + " SSL Port Number", ""));
        columns.add(Column.fixed(old ? "Deletion in progress" : "Deletion in Progress", "No"));
        if (!old) {
            columns.add(Column.of("Dissimilar Policies", QueryReplServer::dissimilar));
        }
        return columns;
    }

    private static boolean isOwn(Row row, Context context) {
        return row.get(Partners.NAME).equals(context.serverName());
    }

    private static Optional<Row> definition(Row row, Context context) {
        return context.server().find(ServerDefinition.TYPE, row.get(Partners.NAME));
    }

    /** The address for clients where one is set, else that of the server. */
    private static String address(Row row, Context context) {
        String set = context.draft()
                .site()
                .server(row.get(Partners.NAME))
                .map(server -> server.setting(ReplicationSettings.FAILOVER_ADDRESS))
                .orElse("");
        return set.isEmpty()
                ? definition(row, context)
                        .map(found -> found.get(ServerDefinition.HIGH_LEVEL_ADDRESS))
                        .orElse("")
                : set;
    }

    private static String port(Row row, Context context) {
        return definition(row, context)
                .map(found -> found.get(ServerDefinition.LOW_LEVEL_ADDRESS))
                .orElse("");
    }

    private static String dissimilar(Row row, Context context) {
        if (isOwn(row, context)) {
            return "";
        }
        return row.get(Partners.DISSIMILAR_POLICIES) ? "On" : "Off";
    }
}
