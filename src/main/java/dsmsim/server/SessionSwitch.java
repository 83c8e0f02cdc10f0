package dsmsim.server;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.message.Message;
import dsmsim.result.Result;
import dsmsim.site.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * DISABLE SESSIONS and ENABLE SESSIONS: whether clients, administrators or other servers may begin new sessions; running
 * ones go on.
 */
abstract class SessionSwitch implements Handler {
    private final boolean allowed;

    SessionSwitch(boolean allowed) {
        this.allowed = allowed;
    }

    @Override
    public Result run(Invocation invocation, Context context) {
        if (invocation.given("SERVER")) {
            return servers(invocation, context);
        }
        List<Message> messages = new ArrayList<>();
        boolean all = invocation.given("ALL");
        if (all || !invocation.given("ADMIN")) {
            context.update(server -> server.withSetting(SessionSettings.CLIENTS, allowed));
            messages.add(said("Client"));
        }
        if (all || invocation.given("ADMIN")) {
            context.update(server -> server.withSetting(SessionSettings.ADMINISTRATORS, allowed));
            messages.add(said("Administrative"));
        }
        if (all) {
            messages.addAll(List.of(said("Server")));
            for (String name : context.server().all(ServerDefinition.TYPE).keySet()) {
                change(SessionSettings.INBOUND_DISABLED, name, context);
                change(SessionSettings.OUTBOUND_DISABLED, name, context);
            }
        }
        return Result.of(messages);
    }

    private Result servers(Invocation invocation, Context context) {
        String direction = invocation.find("DIRECTION").orElse("BOTH");
        for (String name : names(invocation, context)) {
            if (!direction.equals("OUTBOUND")) {
                change(SessionSettings.INBOUND_DISABLED, name, context);
            }
            if (!direction.equals("INBOUND")) {
                change(SessionSettings.OUTBOUND_DISABLED, name, context);
            }
        }
        return Result.of(said("Server"));
    }

    /** The server that is named, or all that are defined. */
    private static Set<String> names(Invocation invocation, Context context) {
        if (invocation.find("server_name").isEmpty()) {
            return context.server().all(ServerDefinition.TYPE).keySet();
        }
        String name = invocation.text("server_name");
        context.require(ServerDefinition.TYPE, "ANR1663E", name);
        return Set.of(name);
    }

    private void change(Attribute<List<String>> disabled, String name, Context context) {
        Set<String> names = new TreeSet<>(context.server().setting(disabled));
        if (allowed) {
            names.remove(name);
        } else {
            names.add(name);
        }
        context.update(server -> server.withSetting(disabled, List.copyOf(names)));
    }

    private Message said(String kind) {
        return Message.of(allowed ? "ANR2552I" : "ANR2553I", kind);
    }
}
