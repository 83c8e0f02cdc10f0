package dsmsim.server;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.command.Keywords;
import dsmsim.message.CommandFailure;
import dsmsim.message.Message;
import dsmsim.result.Result;
import dsmsim.site.Row;

/** DEFINE SERVER; with CROSSDEFINE=YES this server is made known on the other one too. */
final class DefineServer implements Handler {

    @Override
    public Result run(Invocation invocation, Context context) {
        String name = invocation.text("server_name");
        if (context.server().has(ServerDefinition.TYPE, name)) {
            throw CommandFailure.of("SIM0101E", "SERVER", name);
        }
        if (context.server().has(ServerGroup.TYPE, name)) {
            throw CommandFailure.of("SIM0101E", "SERVERGROUP", name);
        }
        Row server = Keywords.store(ServerDefinition.TYPE.row(name), invocation)
                .with(ServerDefinition.REGISTERED, context.now())
                .with(ServerDefinition.REGISTERED_BY, context.administrator());
        if (invocation.given("PASSWORD") && !invocation.given("NODENAME")) {
            server = server.with(ServerDefinition.NODE_NAME, context.server().shownName());
        }
        context.put(PasswordDates.noted(server, invocation, context));
        if (server.get(ServerDefinition.CROSS_DEFINE)) {
            new CrossDefinition(name, invocation, context).define();
        }
        return Result.of(Message.of("ANR1660I", name));
    }
}
