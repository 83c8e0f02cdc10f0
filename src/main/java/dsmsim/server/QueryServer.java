package dsmsim.server;

import dsmsim.catalog.Invocation;
import dsmsim.command.Column;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.command.Moments;
import dsmsim.command.QueryObjects;
import dsmsim.product.Level;
import dsmsim.result.Result;
import dsmsim.result.Values;
import dsmsim.site.Attribute;
import dsmsim.site.Password;
import dsmsim.site.Row;
import dsmsim.site.Server;
import java.time.LocalDateTime;
import java.util.ArrayList;
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
            Column.right(
                    "Days/Since/Last/Access", 6, (row, context) -> days(row, ServerDefinition.LAST_ACCESS, context)),
            Column.center("Server/Password/Set", 8, (row, context) -> isSet(row, ServerDefinition.SERVER_PASSWORD)),
            Column.center(
                    "Virtual/Volume/Password/Set",
                    8,
                    (row, context) -> isSet(row, ServerDefinition.VIRTUAL_VOLUME_PASSWORD)),
            Column.center("Allow/Replacement", 11, ServerDefinition.ALLOW_REPLACE));

    private static final List<Column<Row>> DETAILED = List.of(
            Column.of(ServerDefinition.NAME),
            Column.of(ServerDefinition.METHOD),
            Column.of(ServerDefinition.TRANSFER_METHOD),
            Column.of(ServerDefinition.HIGH_LEVEL_ADDRESS),
            Column.of(ServerDefinition.LOW_LEVEL_ADDRESS),
            Column.of(ServerDefinition.DESCRIPTION),
            Column.of(ServerDefinition.ALLOW_REPLACE),
            Column.of(ServerDefinition.NODE_NAME),
            Column.of(ServerDefinition.LAST_ACCESS),
            Column.of("Days Since Last Access", (row, context) -> days(row, ServerDefinition.LAST_ACCESS, context)),
            fixed("Compression", "No"),
            fixed("Archive Delete Allowed?", "(?)"),
            Column.of(ServerDefinition.URL),
            Column.of(ServerDefinition.REGISTERED),
            Column.of(ServerDefinition.REGISTERED_BY),
            fixed("Bytes Received Last Session", "0"),
            fixed("Bytes Sent Last Session", "0"),
            fixed("Duration of Last Session", "0.00"),
            fixed("Pct. Idle Wait Last Session", "0.00"),
            fixed("Pct. Comm. Wait Last Session", "0.00"),
            fixed("Pct. Media Wait Last Session", "0.00"),
            Column.of(ServerDefinition.GRACE_PERIOD),
            fixed("Managing profile", ""),
            Column.of("Server Password Set", (row, context) -> isSet(row, ServerDefinition.SERVER_PASSWORD)),
            Column.of(ServerDefinition.SERVER_PASSWORD_DATE),
            Column.of(
                    "Days Since Server Password Set",
                    (row, context) -> days(row, ServerDefinition.SERVER_PASSWORD_DATE, context)),
            fixed("Invalid Sign-on Count for Server", "0"),
            Column.of(
                    "Virtual Volume Password Set",
                    (row, context) -> isSet(row, ServerDefinition.VIRTUAL_VOLUME_PASSWORD)),
            Column.of(ServerDefinition.VIRTUAL_VOLUME_PASSWORD_DATE),
            Column.of(
                    "Days Since Virtual Volume Password Set",
                    (row, context) -> days(row, ServerDefinition.VIRTUAL_VOLUME_PASSWORD_DATE, context)),
            fixed("Invalid Sign-on Count for Virtual Volume Node", "0"),
            Column.of(ServerDefinition.VALIDATE_PROTOCOL),
            Column.of("Version", (row, context) -> level(row, Level::version, context)),
            Column.of("Release", (row, context) -> level(row, Level::release, context)),
            Column.of("Level", (row, context) -> level(row, Level::level, context)),
            fixed("Role(s)", ""),
            Column.of(ServerDefinition.SSL));

    @Override
    public Result run(Invocation invocation, Context context) {
        List<Column<Row>> detailed = new ArrayList<>(DETAILED);
        if (context.server().level().isBefore(WITH_TRANSFER_METHOD)) {
            detailed.removeIf(column -> column.heading().title().equals(ServerDefinition.TRANSFER_METHOD.title()));
        }
        return new QueryObjects(ServerDefinition.TYPE, List.of("server_name"), STANDARD, detailed)
                .run(invocation, context);
    }

    private static Column<Row> fixed(String title, String text) {
        return Column.of(title, (row, context) -> text);
    }

    private static String isSet(Row row, Attribute<Password> password) {
        return Values.yesNo(!row.get(password).isNone());
    }

    private static String days(Row row, Attribute<LocalDateTime> moment, Context context) {
        return Moments.daysSince(row.get(moment), context);
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
