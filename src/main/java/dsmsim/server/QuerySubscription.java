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
import java.util.List;

/** QUERY SUBSCRIPTION: what this managed server subscribes to. */
final class QuerySubscription implements Handler {
    private static final List<Column<Row>> COLUMNS = List.of(
            Column.left("Configuration/manager", 15, Subscription.MANAGER_SHOWN),
            Column.left("Profile name", 20, Subscription.PROFILE),
            Column.left("Last update/date//time", 19, Subscription.UPDATED));

    @Override
    public Result run(Invocation invocation, Context context) {
        List<Row> found = Subscription.own(context.server());
        String profile = invocation.text("profile_name");
        found.removeIf(subscription -> !Wildcard.matches(profile, subscription.get(Subscription.PROFILE)));
        if (found.isEmpty()) {
            throw CommandFailure.of("ANR2034E");
        }
        return Result.of(Column.table(Table.Layout.TABLE, COLUMNS, found, context));
    }
}
