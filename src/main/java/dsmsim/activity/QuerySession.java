package dsmsim.activity;

import dsmsim.binding.Invocation;
import dsmsim.command.Column;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.command.Wildcard;
import dsmsim.message.CommandFailure;
import dsmsim.product.Level;
import dsmsim.result.Heading;
import dsmsim.result.Result;
import dsmsim.result.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** QUERY SESSION: the session that asks and those of other servers; simulated clients have none that last. */
final class QuerySession implements Handler {
    /** Since then the type has more room, at the cost of the client's name. */
    private static final Level WIDER_TYPE = Level.of(8, 1, 20, 0);

    private static final List<Column<ShownSession>> DETAILED =
            ShownSession.DETAILED.stream().map(Column::of).toList();

    private static List<Column<ShownSession>> standard(Level level) {
        boolean isOld = level.isBefore(WIDER_TYPE);
        return List.of(
                Column.right("Sess Number", 6, ShownSession.NUMBER),
                Column.left("Comm./Method", 6, ShownSession.METHOD),
                Column.left("Sess/State", 6, ShownSession.STATE),
                Column.right("Wait Time", 6, ShownSession.WAIT),
                Column.right("Bytes Sent", 7, ShownSession.SENT),
                Column.right("Bytes Recvd", 7, ShownSession.RECEIVED),
                Column.left("Sess/Type", isOld ? 5 : 7, ShownSession.TYPE),
                Column.left("Platform", 8, ShownSession.PLATFORM),
                new Column<>(Heading.stretching("Client Name", isOld ? 20 : 18), ShownSession.CLIENT));
    }

    @Override
    public Result run(Invocation invocation, Context context) {
        List<ShownSession> found = new ArrayList<>();
        for (ShownSession session : ShownSession.all(context.view())) {
            if (isWanted(session, invocation, context)) {
                found.add(session);
            }
        }
        if (found.isEmpty()) {
            throw CommandFailure.of("ANR2034E");
        }
        boolean detailed = invocation.text("FORMAT").equals("DETAILED");
        return Result.of(
                detailed
                        ? Column.table(Table.Layout.LIST, DETAILED, found, context)
                        : Column.table(
                                Table.Layout.TABLE, standard(context.server().level()), found, context));
    }

    private static boolean isWanted(ShownSession session, Invocation invocation, Context context) {
        String type = invocation.text("TYPE");
        return (!invocation.given("sessnum") || invocation.number("sessnum") == session.number())
                && (!invocation.given("MINTIMETHRESHOLD")
                        || session.minutes(context.now()) >= invocation.number("MINTIMETHRESHOLD"))
                && (!invocation.given("MAXTHROUGHPUT")
                        || session.throughput(context.now()) < invocation.number("MAXTHROUGHPUT"))
                && (type.equals("*") || type.equalsIgnoreCase(session.type()))
                && Wildcard.matches(invocation.text("CLIENTNAME").toUpperCase(Locale.ROOT), session.client());
    }
}
