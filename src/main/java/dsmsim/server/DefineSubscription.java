package dsmsim.server;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.message.CommandFailure;
import dsmsim.message.Message;
import dsmsim.result.Result;
import dsmsim.site.Server;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * DEFINE SUBSCRIPTION: with the first one the server becomes a managed server and subscribes to the default profile as well,
 * if there is one (command page). A configuration manager that does not answer hears of it later.
 */
final class DefineSubscription implements Handler {

    @Override
    public Result run(Invocation invocation, Context context) {
        if (context.server().setting(ServerSettings.CONFIGURATION_MANAGER)) {
            throw CommandFailure.of("SIM0355E");
        }
        Optional<String> known = Subscription.manager(context.server());
        String manager = manager(invocation, known, context);
        String profile = invocation.text("profile_name");
        if (context.server().has(Subscription.TYPE, manager, profile, context.serverName())) {
            throw CommandFailure.of("SIM0359E", profile);
        }
        List<Message> messages = new ArrayList<>();
        if (Reach.opens(context.draft().site(), context.serverName(), manager)) {
            requireProfile(manager, profile, context);
            Reach.note(context.draft(), context.serverName(), manager);
            subscribe(manager, profile, true, messages, context);
            if (known.isEmpty() && hasDefault(manager, context) && !profile.equals(Profile.DEFAULT)) {
                subscribe(manager, Profile.DEFAULT, true, messages, context);
            }
        } else {
            subscribe(manager, profile, false, messages, context);
            messages.add(Message.of("SIM0361W", manager));
        }
        return Result.of(messages);
    }

    private static String manager(Invocation invocation, Optional<String> known, Context context) {
        if (!invocation.given("SERVER")) {
            return known.orElseThrow(() -> CommandFailure.of("SIM0356E"));
        }
        String manager = invocation.text("SERVER");
        if (known.isPresent() && !known.get().equals(manager)) {
            throw CommandFailure.of("SIM0357E", known.get());
        }
        context.require(ServerDefinition.TYPE, "ANR1663E", manager);
        return manager;
    }

    private static void requireProfile(String manager, String profile, Context context) {
        Server there = context.draft().server(manager);
        if (!there.setting(ServerSettings.CONFIGURATION_MANAGER)) {
            throw CommandFailure.of("SIM0358E", manager);
        }
        if (!there.has(Profile.TYPE, profile)) {
            throw CommandFailure.of("SIM0360E", manager, profile);
        }
    }

    private static boolean hasDefault(String manager, Context context) {
        return context.draft().server(manager).has(Profile.TYPE, Profile.DEFAULT);
    }

    private static void subscribe(
            String manager, String profile, boolean isHeard, List<Message> messages, Context context) {
        context.put(Subscription.TYPE.row(manager, profile, context.serverName()));
        if (isHeard) {
            context.draft()
                    .update(
                            manager,
                            there -> there.with(Subscription.TYPE.row(manager, profile, context.serverName())));
        }
        messages.add(Message.of("SIM0362I", profile, manager));
    }
}
