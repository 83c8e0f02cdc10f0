package dsmsim.node;

import dsmsim.administrator.Administrator;
import dsmsim.administrator.Administrators;
import dsmsim.administrator.PasswordSettings;
import dsmsim.catalog.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.message.CommandFailure;
import dsmsim.message.Message;
import dsmsim.result.Result;
import dsmsim.site.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * SET PASSEXP and RESET PASSEXP: after how many days passwords expire, in common or for single nodes and administrators.
 * Passwords that a directory server keeps have a period there.
 */
record PasswordPeriod(boolean sets) implements Handler {

    @Override
    public Result run(Invocation invocation, Context context) {
        OptionalInt days = sets ? OptionalInt.of(invocation.number("days")) : OptionalInt.empty();
        List<Message> messages = new ArrayList<>();
        for (String name : invocation.list("NODE")) {
            setForNode(context.require(Node.TYPE, "ANR2146E", name), days, context);
            messages.add(Message.of("ANR2063I", name));
        }
        for (String name : invocation.list("ADMIN")) {
            setForAdministrator(Administrators.required(name, context), days, context);
            messages.add(Message.of("ANR2071I", name));
        }
        if (messages.isEmpty()) {
            return sets ? setForAll(invocation, context) : resetAll(context);
        }
        return Result.of(messages);
    }

    /** A common period of no days would mean that nobody's password ever expires, which only single ones may have. */
    private static Result setForAll(Invocation invocation, Context context) {
        int days = invocation.number("days");
        if (days == 0) {
            throw CommandFailure.at(invocation.span("days"), "ANR2020E", invocation.text("days"));
        }
        context.update(server -> server.withSetting(PasswordSettings.PERIOD, days));
        return Result.of("ANR2092I", days);
    }

    private static Result resetAll(Context context) {
        for (Row node : context.server().all(Node.TYPE).values()) {
            setForNode(node, OptionalInt.empty(), context);
        }
        for (Row administrator : context.server().all(Administrator.TYPE).values()) {
            setForAdministrator(administrator, OptionalInt.empty(), context);
        }
        return Result.of("ANR1999I");
    }

    private static void setForNode(Row node, OptionalInt days, Context context) {
        if (node.get(Node.AUTHENTICATION).equals("LOCAL")) {
            context.put(node.with(Node.PASSWORD_PERIOD, days));
        }
    }

    private static void setForAdministrator(Row administrator, OptionalInt days, Context context) {
        if (administrator.get(Administrator.AUTHENTICATION).equals("LOCAL")) {
            context.put(administrator.with(Administrator.PASSWORD_PERIOD, days));
        }
    }
}
