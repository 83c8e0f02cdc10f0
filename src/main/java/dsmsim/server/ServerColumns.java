package dsmsim.server;

import dsmsim.command.Column;
import dsmsim.command.Moments;
import dsmsim.product.Level;
import dsmsim.result.Heading;
import dsmsim.site.Attribute;
import dsmsim.site.Fact;
import dsmsim.site.Password;
import dsmsim.site.Row;
import dsmsim.site.Server;
import dsmsim.site.View;
import dsmsim.value.Amount;
import dsmsim.value.Types;
import dsmsim.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The columns of QUERY SERVER, in the order of the product. */
final class ServerColumns {
    private static final Level WITH_OBJECT_AGENT = Level.of(8, 1, 12, 0);
    private static final Level WITH_TRANSFER_METHOD = Level.of(7, 1, 6, 0);

    private static final Fact<Row> DAYS_SINCE_ACCESS =
            Moments.daysSince("Days Since Last Access", ServerDefinition.LAST_ACCESS);

    /** Widths and places as a public capture of 8.2 has them; other levels are taken to have the same. */
    static final List<Column<Row>> STANDARD = List.of(
            Column.left("Server/Name", 8, ServerDefinition.NAME),
            Column.left("Comm./Method", 6, ServerDefinition.METHOD),
            Column.left("High-level/Address", 13, ServerDefinition.HIGH_LEVEL_ADDRESS),
            Column.left("Low-level Address", 9, ServerDefinition.LOW_LEVEL_ADDRESS),
            new Column<>(Heading.centered("Days/Since/Last/Access", 6), DAYS_SINCE_ACCESS),
            Column.left("Server/Password/Set", 10, isSet(ServerDefinition.SERVER_PASSWORD)),
            Column.left("Virtual/Volume/Password/Set", 10, isSet(ServerDefinition.VIRTUAL_VOLUME_PASSWORD)),
            Column.left("Allow/Replacement", 11, ServerDefinition.ALLOW_REPLACE));

    static final List<Column<Row>> DETAILED = List.of(
            Column.of(ServerDefinition.NAME),
            Column.of(ServerDefinition.METHOD),
            Column.of(ServerDefinition.TRANSFER_METHOD).since(WITH_TRANSFER_METHOD),
            Column.of(ServerDefinition.HIGH_LEVEL_ADDRESS),
            Column.of(ServerDefinition.LOW_LEVEL_ADDRESS),
            Column.of(ServerDefinition.DESCRIPTION),
            Column.of(ServerDefinition.ALLOW_REPLACE),
            Column.of(ServerDefinition.NODE_NAME),
            Column.of(ServerDefinition.LAST_ACCESS),
            Column.of(DAYS_SINCE_ACCESS),
            Column.of(Fact.absent("COMPRESSION", "Compression", Types.YES_NO, false)),
            Column.of(Fact.<Row, Boolean>absent("ARCHDELETE", "Archive Delete Allowed?", Types.YES_NO, true)
                    .shownAs((server, where) -> Value.of("(?)"))),
            Column.of(ServerDefinition.URL),
            Column.of(ServerDefinition.REGISTERED),
            Column.of(ServerDefinition.REGISTERED_BY),
            Column.of(Fact.absent("LASTSESS_RECVD", "Bytes Received Last Session", 0)),
            Column.of(Fact.absent("LASTSESS_SENT", "Bytes Sent Last Session", 0)),
            Column.of(Fact.absent("LASTSESS_DURATION", "Duration of Last Session", Amount.hundredths(0))),
            Column.of(Fact.absent("LASTSESS_IDLEWAIT", "Pct. Idle Wait Last Session", Amount.hundredths(0))),
            Column.of(Fact.absent("LASTSESS_COMMWAIT", "Pct. Comm. Wait Last Session", Amount.hundredths(0))),
            Column.of(Fact.absent("LASTSESS_MEDIAWAIT", "Pct. Media Wait Last Session", Amount.hundredths(0))),
            Column.of(ServerDefinition.GRACE_PERIOD),
            Column.of(Fact.absent("PROFILE", "Managing profile", "")),
            Column.of(isSet(ServerDefinition.SERVER_PASSWORD)),
            Column.of(ServerDefinition.SERVER_PASSWORD_DATE),
            Column.of(Moments.daysSince("Days Since Server Password Set", ServerDefinition.SERVER_PASSWORD_DATE)),
            Column.of(Fact.absent("SERVER_INVALID_PWC", "Invalid Sign-on Count for Server", 0)),
            Column.of(isSet(ServerDefinition.VIRTUAL_VOLUME_PASSWORD)),
            Column.of(ServerDefinition.VIRTUAL_VOLUME_PASSWORD_DATE),
            Column.of(Moments.daysSince(
                    "Days Since Virtual Volume Password Set", ServerDefinition.VIRTUAL_VOLUME_PASSWORD_DATE)),
            Column.of(Fact.absent("VV_INVALID_PWC", "Invalid Sign-on Count for Virtual Volume Node", 0)),
            Column.of(ServerDefinition.VALIDATE_PROTOCOL),
            Column.of(level("Version", Level::version)),
            Column.of(level("Release", Level::release)),
            Column.of(level("Level", Level::level)),
            Column.of(Fact.absent("", "Role(s)", "")),
            Column.of(ServerDefinition.SSL),
            Column.of(ServerDefinition.SESSION_SECURITY, Level.ENCRYPTED_SESSIONS),
            Column.of(Fact.absent("TRANSPORT_METHOD", "Transport Method", "Unknown"), Level.ENCRYPTED_SESSIONS),
            Column.of(ServerDefinition.OBJECT_AGENT, WITH_OBJECT_AGENT));

    private ServerColumns() {}

    private static Fact<Row> isSet(Attribute<Password> password) {
        return Fact.derived(
                password.name(),
                password.title(),
                Types.MIXED_YES_NO,
                (row, where) -> !row.get(password).isNone());
    }

    /** A part of the other server's level, known once it has been reached. */
    private static Fact<Row> level(String title, Function<Level, Integer> part) {
        return Fact.shown(
                title,
                (row, where) -> reached(row, where)
                        .map(server -> Value.of(part.apply(server.level())))
                        .orElse(Value.NOTHING));
    }

    private static Optional<Server> reached(Row row, View where) {
        return row.get(ServerDefinition.LAST_ACCESS).equals(Attribute.NEVER)
                ? Optional.empty()
                : where.site().server(row.get(ServerDefinition.NAME));
    }
}
