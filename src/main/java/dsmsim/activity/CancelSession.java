package dsmsim.activity;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.message.CommandFailure;
import dsmsim.message.Message;
import dsmsim.result.Result;
import dsmsim.site.BackgroundProcess;
import dsmsim.site.HeldSession;
import dsmsim.site.LogEntry;
import dsmsim.site.Server;

/**
 * CANCEL SESSION: cuts off a session of another server, whose process fails. ALL means the sessions of client nodes (command
 * page), and simulated clients have none that last.
 */
final class CancelSession implements Handler {

    @Override
    public Result run(Invocation invocation, Context context) {
        String number = invocation.text("session_number");
        if (number.equals(Integer.toString(context.session()))) {
            throw CommandFailure.of("SIM0510E", context.session());
        }
        for (Server server : context.draft().site().servers().values()) {
            for (BackgroundProcess process : server.processes().values()) {
                for (HeldSession session :
                        process.work().sessions(context.draft().site(), process)) {
                    if (session.server().equals(context.serverName())
                            && number.equals(Integer.toString(session.number()))) {
                        return cutOff(session, process, server, context);
                    }
                }
            }
        }
        return Result.of("ANR0491I");
    }

    private static Result cutOff(HeldSession session, BackgroundProcess process, Server server, Context context) {
        Server client = context.draft().server(session.client());
        Object[] inserts = {session.number(), client.shownName(), client.platform()};
        context.draft().keep(server.name(), holder -> holder.with(process.cutOffAt(context.now())));
        Message canceling = Message.of("ANR0490I", inserts);
        context.log(canceling);
        Message terminated = Message.of("ANR0483W", inserts);
        context.draft().log(context.serverName(), new LogEntry(context.now(), terminated, session.number(), 0, ""));
        return new Result.Builder().addLogged(canceling).build();
    }
}
