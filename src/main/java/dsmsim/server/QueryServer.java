package dsmsim.server;

import dsmsim.catalog.Invocation;
import dsmsim.command.Column;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.command.QueryObjects;
import dsmsim.product.Level;
import dsmsim.result.Amount;
import dsmsim.result.Result;
import dsmsim.site.Attribute;
import dsmsim.site.Password;
import dsmsim.site.Row;
import dsmsim.site.Server;
import java.util.List;
import java.util.function.Function;

/** QUERY SERVER. */
final class QueryServer implements Handler {
    private static final Level WITH_TRANSFER_METHOD = Level.of(7, 1, 6, 0);

    private static final List<Column<Row>> STANDARD = List.of(
            Column.left("Server/Name", 12, ServerDefinition.NAME),
            Column.left("Comm./Method", 6, ServerDefinition.METHOD),
            Column.left("High-level/Address", 15, ServerDefinition.HIGH_LEVEL_ADDRESS),
            Column.right("Low-level/Address", 9, ServerDefinition.LOW_LEVEL_ADDRESS),
            Column.right("Days/Since/Last/Access", 6, Column.daysSince(ServerDefinition.LAST_ACCESS)),
            Column.center("Server/Password/Set", 8, (row, context) -> isSet(row, ServerDefinition.SERVER_PASSWORD)),
            Column.center(
                    "Virtual/Volume/Password/Set",
                    8,
                    (row, context) -> isSet(row, ServerDefinition.VIRTUAL_VOLUME_PASSWORD)),
            Column.center("Allow/Replacement", 11, ServerDefinition.ALLOW_REPLACE));

    private static final List<Column<Row>> DETAILED = List.of(
            Column.of(ServerDefinition.NAME),
            Column.of(ServerDefinition.METHOD),
            Column.of(ServerDefinition.TRANSFER_METHOD).since(WITH_TRANSFER_METHOD),
            Column.of(ServerDefinition.HIGH_LEVEL_ADDRESS),
            Column.of(ServerDefinition.LOW_LEVEL_ADDRESS),
            Column.of(ServerDefinition.DESCRIPTION),
            Column.of(ServerDefinition.ALLOW_REPLACE),
            Column.of(ServerDefinition.NODE_NAME),
            Column.of(ServerDefinition.LAST_ACCESS),
            Column.daysSince("Days Since Last Access", ServerDefinition.LAST_ACCESS),
            Column.fixed("Compression", "No"),
            Column.fixed("Archive Delete Allowed?", "(?)"),
            Column.of(ServerDefinition.URL),
            Column.of(ServerDefinition.REGISTERED),
            Column.of(ServerDefinition.REGISTERED_BY),
            Column.fixed("Bytes Received Last Session", "0"),
            Column.fixed("Bytes Sent Last Session", "0"),
            Column.fixed("Duration of Last Session", Amount.hundredths(0)),
            Column.fixed("Pct. Idle Wait Last Session", Amount.hundredths(0)),
            Column.fixed("Pct. Comm. Wait Last Session", Amount.hundredths(0)),
            Column.fixed("Pct. Media Wait Last Session", Amount.hundredths(0)),
            Column.of(ServerDefinition.GRACE_PERIOD),
            Column.fixed("Managing profile", ""),
            Column.of("Server Password Set", (row, context) -> isSet(row, ServerDefinition.SERVER_PASSWORD)),
            Column.of(ServerDefinition.SERVER_PASSWORD_DATE),
            Column.daysSince("Days Since Server Password Set", ServerDefinition.SERVER_PASSWORD_DATE),
            Column.fixed("Invalid Sign-on Count for Server", "0"),
            Column.of(
                    "Virtual Volume Password Set",
                    (row, context) -> isSet(row, ServerDefinition.VIRTUAL_VOLUME_PASSWORD)),
            Column.of(ServerDefinition.VIRTUAL_VOLUME_PASSWORD_DATE),
            Column.daysSince("Days Since Virtual Volume Password Set", ServerDefinition.VIRTUAL_VOLUME_PASSWORD_DATE),
            Column.fixed("Invalid Sign-on Count for Virtual Volume Node", "0"),
            Column.of(ServerDefinition.VALIDATE_PROTOCOL),
            Column.of("Version", (row, context) -> level(row, Level::version, context)),
            Column.of("Release", (row, context) -> level(row, Level::release, context)),
            Column.of("Level", (row, context) -> level(row, Level::level, context)),
            Column.fixed("Role(s)", ""),
            Column.of(ServerDefinition.SSL));

    @Override
    public Result run(Invocation invocation, Context context) {
        return new QueryObjects(ServerDefinition.TYPE, List.of("server_name"), STANDARD, DETAILED)
                .run(invocation, context);
    }

    private static boolean isSet(Row row, Attribute<Password> password) {
        return !row.get(password).isNone();
    }

    /** A part of the other server's level, known once it has been reached. */
    private static String level(Row row, Function<Level, Integer> part, Context context) {
        if (row.get(ServerDefinition.LAST_ACCESS).equals(Attribute.NEVER)) {
            return "";
        }
        return context.draft()
                .site()
                .server(row.get(ServerDefinition.NAME))
                .map(Server::level)
                .map(part)
                .map(String::valueOf)
                .orElse("");
    }
}
