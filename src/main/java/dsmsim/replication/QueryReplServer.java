package dsmsim.replication;

import dsmsim.binding.Invocation;
import dsmsim.command.Column;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.command.Wildcard;
import dsmsim.message.CommandFailure;
import dsmsim.product.Level;
import dsmsim.result.Result;
import dsmsim.result.Table;
import dsmsim.server.ServerDefinition;
import dsmsim.server.ServerSettings;
import dsmsim.site.Fact;
import dsmsim.site.Row;
import dsmsim.site.Server;
import dsmsim.site.View;
import dsmsim.value.Types;
import dsmsim.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** QUERY REPLSERVER: the servers this one has replicated with, and itself. */
final class QueryReplServer implements Handler {
    private static final String STANDARD_PORT = "1500";
    private static final Level WITH_RULES = Level.of(8, 1, 13, 0);

    /** The table has it without dots. */
    static final Fact<Row> GUID = Fact.<Row, String>derived(
                    "GUID",
                    "Replication Globally Unique ID",
                    Types.TEXT,
                    (row, where) -> Partners.guid(row.get(Partners.NAME)).replace(".", ""))
            .shownAs((row, where) -> Value.of(Partners.guid(row.get(Partners.NAME))));

    static final Fact<Row> SERVER_NAME =
            Fact.derived(Partners.NAME.column(), Partners.NAME.title(), Types.TEXT, QueryReplServer::shownName);
    static final Fact<Row> RULE = Fact.absent("STORAGE_RULE_NAME", "Storage Rule Name", "");
    static final Fact<Row> ADDRESS =
            Fact.derived("FAILOVER_HLA", "Failover High Level Address", Types.TEXT, QueryReplServer::address);
    static final Fact<Row> PORT =
            Fact.derived("FAILOVER_TCP_PORT", "Failover TCP Port Number", Types.TEXT, QueryReplServer::port);
    /** Servers have no port for TLS alone here; shown is that of the page's example. */
    static final Fact<Row> SSL_PORT = Fact.absent("FAILOVER_SSL_PORT", "Failover SSL Port Number", "1542");

    static final Fact<Row> DELETION = Fact.absent("DELETE_STATE", "Deletion in Progress", "No");
    static final Fact<Row> DISSIMILAR = Partners.DISSIMILAR_POLICIES.onlyIf((row, where) -> !isOwn(row, where));

    static final List<Fact<Row>> FACTS = List.of(
            GUID,
            SERVER_NAME,
            RULE,
            Partners.LAST_REPLICATION,
            Partners.HEARTBEAT,
            ADDRESS,
            PORT,
            SSL_PORT,
            DELETION,
            DISSIMILAR);

    @Override
    public Result run(Invocation invocation, Context context) {
        String pattern =
                invocation.takes("server_name") ? invocation.find("server_name").orElse("*") : "*";
        List<Row> known = new ArrayList<>(all(context.view()));
        known.removeIf(row -> !Wildcard.matches(pattern, row.get(Partners.NAME)));
        if (known.isEmpty()) {
            throw CommandFailure.of("ANR2034E");
        }
        return Result.of(
                Column.table(Table.Layout.LIST, columns(context.server().level()), known, context));
    }

    /** The partners, and the server itself. */
    static List<Row> all(View where) {
        List<Row> known = new ArrayList<>(where.server().all(Partners.TYPE).values());
        known.add(Partners.TYPE.row(where.server().name()));
        return known;
    }

    /** The titles changed with 7.1.1, and 8.1.13 brought the storage rules. */
    private static List<Column<Row>> columns(Level level) {
        boolean old = level.isBefore(Levels.V7_1_1);
        List<Column<Row>> columns = new ArrayList<>();
        columns.add(Column.of(GUID));
        columns.add(Column.of(SERVER_NAME));
        columns.add(Column.of(RULE).since(WITH_RULES));
        columns.add(Column.of(Partners.LAST_REPLICATION));
        columns.add(Column.of(Partners.HEARTBEAT));
        columns.add(Column.of(old ? ADDRESS.titled("Fail over High Level Address") : ADDRESS));
        columns.add(Column.of(old ? PORT.titled("Fail over TCP Port Number") : PORT));
        columns.add(Column.of(old ? SSL_PORT.titled("Fail over SSL Port Number") : SSL_PORT));
        columns.add(Column.of(old ? DELETION.titled("Deletion in progress") : DELETION));
        columns.add(Column.of(DISSIMILAR).since(Levels.V7_1_1));
        return columns;
    }

    private static boolean isOwn(Row row, View where) {
        return row.get(Partners.NAME).equals(where.server().name());
    }

    private static String shownName(Row row, View where) {
        return isOwn(row, where) ? where.server().shownName() : row.get(Partners.NAME);
    }

    /** What the server knows of a partner; of itself, what another server knows of it. */
    private static Optional<Row> definition(Row row, View where) {
        String name = row.get(Partners.NAME);
        if (!isOwn(row, where)) {
            return where.server().find(ServerDefinition.TYPE, name);
        }
        for (Server other : where.site().servers().values()) {
            Optional<Row> found = other.find(ServerDefinition.TYPE, name);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The address for clients where one is set, else that of the server. */
    private static String address(Row row, View where) {
        Optional<Server> server = where.site().server(row.get(Partners.NAME));
        return first(
                server.map(value -> value.setting(ReplicationSettings.FAILOVER_ADDRESS)),
                server.map(value -> value.setting(ServerSettings.HIGH_LEVEL_ADDRESS)),
                definition(row, where).map(found -> found.get(ServerDefinition.HIGH_LEVEL_ADDRESS)));
    }

    private static String port(Row row, View where) {
        return first(
                where.site()
                        .server(row.get(Partners.NAME))
                        .map(value -> value.setting(ServerSettings.LOW_LEVEL_ADDRESS)),
                definition(row, where).map(found -> found.get(ServerDefinition.LOW_LEVEL_ADDRESS)),
                Optional.of(STANDARD_PORT));
    }

    @SafeVarargs
    private static String first(Optional<String>... texts) {
        for (Optional<String> text : texts) {
            if (text.isPresent() && !text.get().isEmpty()) {
                return text.get();
            }
        }
        return "";
    }
}
