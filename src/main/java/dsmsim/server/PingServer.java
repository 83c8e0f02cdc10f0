package dsmsim.server;

import dsmsim.administrator.Administrator;
import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.message.Message;
import dsmsim.product.Level;
import dsmsim.result.Result;
import dsmsim.site.Row;
import java.util.List;
import java.util.Optional;

/**
 * PING SERVER: whether the administrator could be signed on to the other server. From 8.2 on it first says whether the
 * server could, which needs no administrator.
 */
final class PingServer implements Handler {
    private static final Level WITH_CREDENTIALS = Level.of(8, 2, 0, 0);

    @Override
    public Result run(Invocation invocation, Context context) {
        String name = invocation.text("server_name");
        context.require(ServerDefinition.TYPE, "ANR1663E", name);
        if (!Reach.opens(context.draft().site(), context.serverName(), name)) {
            return Result.of("ANR1705W", name);
        }
        boolean isLetIn = letsIn(name, context);
        if (context.server().level().isBefore(WITH_CREDENTIALS)) {
            note(isLetIn, name, context);
            return Result.of(isLetIn ? "ANR1706I" : "ANR1705W", name);
        }
        note(true, name, context);
        return Result.of(
                List.of(Message.of("ANR4617I", name), Message.of(isLetIn ? "ANR1706I/8.2" : "ANR1705W", name)));
    }

    /** The servers note that they have talked to each other, where they have, whatever becomes of the macro that asked. */
    private static void note(boolean haveTalked, String name, Context context) {
        if (haveTalked) {
            context.draft().keep(() -> Reach.note(context.draft(), context.serverName(), name));
        }
    }

    /** Registered there, unlocked, and with the same password. */
    private static boolean letsIn(String name, Context context) {
        Optional<Row> here = context.server().find(Administrator.TYPE, context.administrator());
        Optional<Row> there = context.draft().server(name).find(Administrator.TYPE, context.administrator());
        return here.isPresent()
                && there.isPresent()
                && !there.get().get(Administrator.LOCKED)
                && there.get().get(Administrator.PASSWORD).matches(here.get().get(Administrator.PASSWORD));
    }
}
