package dsmsim.server;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.message.CommandFailure;
import dsmsim.message.Message;
import dsmsim.result.Result;
import dsmsim.site.Row;

/**
 * DELETE SUBSCRIPTION: the configuration manager is told; one that does not answer keeps the subscription until DELETE
 * SUBSCRIBER (command pages of both).
 */
final class DeleteSubscription implements Handler {

    @Override
    public Result run(Invocation invocation, Context context) {
        String profile = invocation.text("profile_name");
        Row subscription = Subscription.own(context.server()).stream()
                .filter(own -> own.get(Subscription.PROFILE).equals(profile))
                .findFirst()
                .orElseThrow(() -> CommandFailure.of("SIM0363E", profile));
        String manager = subscription.get(Subscription.MANAGER);
        context.remove(subscription);
        Message deleted = Message.of("SIM0364I", profile);
        if (!Reach.opens(context.draft().site(), context.serverName(), manager)) {
            return Result.of(deleted, Message.of("SIM0365W", manager));
        }
        context.draft().update(manager, there -> there.without(subscription));
        Reach.note(context.draft(), context.serverName(), manager);
        return Result.of(deleted);
    }
}
