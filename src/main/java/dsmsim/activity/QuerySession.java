package dsmsim.activity;

import dsmsim.catalog.Invocation;
import dsmsim.command.Column;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.command.Wildcard;
import dsmsim.message.CommandFailure;
import dsmsim.result.Amount;
import dsmsim.result.Heading;
import dsmsim.result.Result;
import dsmsim.result.Table;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** QUERY SESSION: the session that asks, since simulated clients have none that last. */
final class QuerySession implements Handler {
    private static final List<Column<CurrentSession>> STANDARD = List.of(
            Column.right("Sess Number", 6, (session, context) -> session.number()),
            Column.left("Comm./Method", 6, (session, context) -> session.encrypted() ? "SSL" : "Tcp/Ip"),
            Column.left("Sess/State", 6, (session, context) -> "Run"),
            Column.right("Wait Time", 6, (session, context) -> "0 S "),
            Column.right("Bytes Sent", 7, (session, context) -> Amount.traffic(session.sent())),
            Column.right("Bytes Recvd", 7, (session, context) -> Amount.traffic(session.received())),
            Column.left("Sess/Type", 5, (session, context) -> "Admin"),
            Column.left("Platform", 8, (session, context) -> "Linux x86-64"),
            new Column<>(Heading.stretching("Client Name", 20), (session, context) -> session.administrator()));

    private static final List<Column<CurrentSession>> DETAILED = List.of(
            Column.of("Sess Number", (session, context) -> session.number()),
            Column.of("Comm. Method", (session, context) -> session.encrypted() ? "SSL" : "Tcp/Ip"),
            Column.of("Sess State", (session, context) -> "Run"),
            Column.of("Wait Time", (session, context) -> "0 S "),
            Column.of("Bytes Sent", (session, context) -> Amount.traffic(session.sent())),
            Column.of("Bytes Recvd", (session, context) -> Amount.traffic(session.received())),
            Column.of("Sess Type", (session, context) -> "Admin"),
            Column.of("Platform", (session, context) -> "Linux x86-64"),
            Column.of("Client Name", (session, context) -> session.administrator()),
            Column.of("Media Access Status", (session, context) -> ""),
            Column.of("User Name", (session, context) -> ""),
            Column.of("Date/Time First Data Sent", (session, context) -> ""),
            Column.of("Proxy By Storage Agent", (session, context) -> ""),
            Column.of("Actions", (session, context) -> ""),
            Column.of("Failover Mode", (session, context) -> "No"));

    @Override
    public Result run(Invocation invocation, Context context) {
        CurrentSession session = CurrentSession.of(context);
        if (!isWanted(session, invocation, context)) {
            throw CommandFailure.of("ANR2034E");
        }
        boolean detailed = invocation.text("FORMAT").equals("DETAILED");
        return Result.of(
                detailed
                        ? Column.table(Table.Layout.LIST, DETAILED, List.of(session), context)
                        : Column.table(Table.Layout.TABLE, STANDARD, List.of(session), context));
    }

    private static boolean isWanted(CurrentSession session, Invocation invocation, Context context) {
        long minutes = Duration.between(session.since(), context.now()).toMinutes();
        String type = invocation.text("TYPE");
        return (!invocation.given("sessnum") || invocation.number("sessnum") == session.number())
                && (!invocation.given("MINTIMETHRESHOLD") || minutes >= invocation.number("MINTIMETHRESHOLD"))
                && (type.equals("*") || type.equals("ADMIN"))
                && Wildcard.matches(invocation.text("CLIENTNAME").toUpperCase(Locale.ROOT), session.administrator());
    }
}
