package dsmsim.server;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.message.CommandFailure;
import dsmsim.result.Result;
import dsmsim.site.Row;
import java.util.List;

/** DELETE PROFILE: not while it is locked, nor while servers subscribe to it, unless with FORCE=YES. */
record DeleteProfile(Handler plain) implements Handler {

    @Override
    public Result run(Invocation invocation, Context context) {
        Profile.requireManager(context);
        String name = invocation.text("profile_name");
        Row profile = context.require(Profile.TYPE, "SIM0341E", name);
        if (Profile.isLocked(profile, context.now())) {
            throw CommandFailure.of("SIM0342E", name);
        }
        List<Row> subscriptions = Subscription.subscribers(context.server(), name);
        if (!subscriptions.isEmpty() && !invocation.yes("FORCE")) {
            throw CommandFailure.of("SIM0343E", name, subscriptions.get(0).get(Subscription.SUBSCRIBER));
        }
        return plain.run(invocation, context);
    }
}
