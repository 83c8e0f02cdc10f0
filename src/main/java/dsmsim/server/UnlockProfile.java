package dsmsim.server;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.command.Wildcard;
import dsmsim.message.CommandFailure;
import dsmsim.message.Message;
import dsmsim.result.Result;
import dsmsim.site.Attribute;
import dsmsim.site.Row;
import java.util.ArrayList;
import java.util.List;

/** UNLOCK PROFILE, also for profiles whose lock has ended. */
final class UnlockProfile implements Handler {

    @Override
    public Result run(Invocation invocation, Context context) {
        List<Message> messages = new ArrayList<>();
        for (Row profile : named(invocation, context)) {
            context.put(profile.with(Profile.LOCK_END, Attribute.NEVER));
            messages.add(Message.of("SIM0350I", profile.get(Profile.NAME)));
        }
        return Result.of(messages);
    }

    /** The profile of that name, or all that match; never none. */
    static List<Row> named(Invocation invocation, Context context) {
        Profile.requireManager(context);
        String pattern = invocation.text("profile_name");
        if (!Wildcard.isOne(pattern)) {
            return List.of(Profile.FAMILY.object(invocation, context));
        }
        List<Row> found = context.matching(Profile.TYPE, List.of(pattern));
        if (found.isEmpty()) {
            throw CommandFailure.of("ANR2034E");
        }
        return found;
    }
}
