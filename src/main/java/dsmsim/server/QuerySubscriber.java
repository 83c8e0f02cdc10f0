package dsmsim.server;

import dsmsim.binding.Invocation;
import dsmsim.command.Column;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.command.Wildcard;
import dsmsim.message.CommandFailure;
import dsmsim.result.Result;
import dsmsim.result.Table;
import dsmsim.site.Row;
import java.util.ArrayList;
import java.util.List;

/** QUERY SUBSCRIBER: what other servers subscribe to on this configuration manager. */
final class QuerySubscriber implements Handler {
    private static final List<Column<Row>> COLUMNS = List.of(
            Column.left("Subscriber", 15, Subscription.SUBSCRIBER_SHOWN),
            Column.left("Profile name", 15, Subscription.PROFILE),
            Column.left("Is current?", 12, Subscription.CURRENT),
            Column.left("Last update/date//time", 19, Subscription.UPDATED));

    @Override
    public Result run(Invocation invocation, Context context) {
        String server = invocation.text("server_name");
        String profile = invocation.text("PROFILE");
        List<Row> found = new ArrayList<>(Subscription.subscribers(context.server()));
        found.removeIf(subscription -> !Wildcard.matches(server, subscription.get(Subscription.SUBSCRIBER))
                || !Wildcard.matches(profile, subscription.get(Subscription.PROFILE)));
        if (found.isEmpty()) {
            throw CommandFailure.of("ANR2034E");
        }
        found.sort((one, other) -> one.get(Subscription.SUBSCRIBER).compareTo(other.get(Subscription.SUBSCRIBER)));
        return Result.of(Column.table(Table.Layout.TABLE, COLUMNS, found, context));
    }
}
