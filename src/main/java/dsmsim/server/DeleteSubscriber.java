package dsmsim.server;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.message.CommandFailure;
import dsmsim.result.Result;
import dsmsim.site.Row;
import java.util.ArrayList;
import java.util.List;

/** DELETE SUBSCRIBER: the configuration manager forgets a managed server, which is not told (command page). */
final class DeleteSubscriber implements Handler {

    @Override
    public Result run(Invocation invocation, Context context) {
        Profile.requireManager(context);
        String server = invocation.text("server_name");
        List<Row> found = new ArrayList<>(Subscription.subscribers(context.server()));
        found.removeIf(
                subscription -> !subscription.get(Subscription.SUBSCRIBER).equals(server));
        if (found.isEmpty()) {
            throw CommandFailure.of("ANR2034E");
        }
        found.forEach(context::remove);
        return Result.of("ANR1999I");
    }
}
