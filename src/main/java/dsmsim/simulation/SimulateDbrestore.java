package dsmsim.simulation;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Past;
import dsmsim.command.WorldHandler;
import dsmsim.message.CommandFailure;
import dsmsim.message.Message;
import dsmsim.replication.RestoredDatabase;
import dsmsim.result.Result;
import dsmsim.site.BackgroundProcess;
import dsmsim.site.LogEntry;
import dsmsim.site.Processes;
import dsmsim.site.Server;
import dsmsim.site.Site;
import dsmsim.syntax.Dates;
import dsmsim.value.Values;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * SIMULATE DBRESTORE: a server gets back its database as it was; all else is as it is. What it does about replication then,
 * see {@link RestoredDatabase}.
 */
public final class SimulateDbrestore implements WorldHandler {
    /** As for the product's commands with TODATE. */
    private static final String END_OF_DAY = "23:59:59";

    @Override
    public Result run(Invocation invocation, Context context) {
        Server server = Places.server(invocation.text("server_name"), context);
        if (!server.isUp()) {
            throw CommandFailure.of("SIM0556E", server.name());
        }
        Server earlier = Optional.ofNullable(
                        moment(invocation, context).servers().get(server.name()))
                .orElseThrow(() -> CommandFailure.of("SIM0557E", server.name()));
        Result.Builder reply = new Result.Builder();
        for (BackgroundProcess process : server.processes().values()) {
            reply.add("SIM0312I", process.number(), process.description(), server.name());
        }
        Processes.stop(context.draft(), server.name());
        context.draft()
                .update(
                        server.name(),
                        stopped -> RestoredDatabase.of(stopped.withDatabaseOf(earlier))
                                .withUp(true));
        Message done = Message.of("SIM0558I", server.name(), time(earlier), Values.number(gone(server, earlier)));
        context.draft().log(server.name(), new LogEntry(context.now(), done, 0, 0, ""));
        return reply.add(done).add("SIM0559I", server.name()).build();
    }

    private static Site moment(Invocation invocation, Context context) {
        Past past = context.runner().past();
        Optional<String> name = invocation.find("moment");
        if (name.isPresent()) {
            return past.at(name.get());
        }
        String time = invocation.find("TOTIME").orElse(END_OF_DAY);
        LocalDateTime until = Dates.instant(invocation.text("TODATE"), time, context.now())
                .orElseThrow(() -> CommandFailure.at(invocation.span("TODATE"), "ANR2020E", invocation.text("TODATE")));
        return past.at(until);
    }

    /** When the server has noted something last, as its log has it; a log that is empty tells nothing. */
    private static String time(Server server) {
        for (LogEntry entry : server.log()) {
            return Values.dateTime(entry.time());
        }
        return "its beginning";
    }

    /** How many versions more there were than the earlier database knows. */
    private static long gone(Server now, Server earlier) {
        return Math.max(0, versions(now) - versions(earlier));
    }

    private static long versions(Server server) {
        return server.inventories().entrySet().stream()
                .filter(entry -> entry.getKey().partner().isEmpty())
                .mapToLong(entry -> entry.getValue().versions())
                .sum();
    }
}
