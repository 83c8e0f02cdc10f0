package dsmsim.server;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.command.Wildcard;
import dsmsim.message.CommandFailure;
import dsmsim.message.Message;
import dsmsim.result.Result;
import dsmsim.site.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** NOTIFY SUBSCRIBERS: each server that subscribes to one of the profiles is told once. */
final class NotifySubscribers implements Handler {

    @Override
    public Result run(Invocation invocation, Context context) {
        Profile.requireManager(context);
        List<String> patterns = invocation.list("PROFILE");
        for (String pattern : patterns) {
            if (!Wildcard.isOne(pattern)) {
                context.require(Profile.TYPE, "SIM0341E", pattern);
            }
        }
        List<Message> messages = new ArrayList<>();
        for (String server : servers(patterns, context)) {
            boolean answers = Reach.opens(context.draft().site(), context.serverName(), server);
            messages.add(Message.of(answers ? "SIM0367I" : "SIM0368W", server));
            if (answers) {
                Reach.note(context.draft(), context.serverName(), server);
            }
        }
        return Result.of(messages);
    }

    private static Set<String> servers(List<String> patterns, Context context) {
        Set<String> servers = new TreeSet<>();
        for (Row profile : context.matching(Profile.TYPE, patterns)) {
            for (Row subscription : Subscription.subscribers(context.server(), profile.get(Profile.NAME))) {
                servers.add(subscription.get(Subscription.SUBSCRIBER));
            }
        }
        if (servers.isEmpty()) {
            throw CommandFailure.of("ANR2034E");
        }
        return servers;
    }
}
