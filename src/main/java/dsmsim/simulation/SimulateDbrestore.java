package dsmsim.simulation;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Past;
import dsmsim.command.WorldHandler;
import dsmsim.inventory.Change;
import dsmsim.inventory.Difference;
import dsmsim.inventory.Inventory;
import dsmsim.message.CommandFailure;
import dsmsim.message.Message;
import dsmsim.replication.RestoredDatabase;
import dsmsim.result.Result;
import dsmsim.site.BackgroundProcess;
import dsmsim.site.InventoryKey;
import dsmsim.site.LogEntry;
import dsmsim.site.Processes;
import dsmsim.site.Server;
import dsmsim.syntax.Dates;
import dsmsim.value.Values;
import java.time.LocalDateTime;
import java.util.Map;
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
        Past.Moment moment = moment(invocation, context);
        Server earlier = Optional.ofNullable(moment.site().servers().get(server.name()))
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
        Message done = Message.of(
                "SIM0558I", server.name(), Values.dateTime(moment.time()), Values.number(gone(server, earlier)));
        context.draft().log(server.name(), new LogEntry(context.now(), done, 0, 0, ""));
        return reply.add(done).add("SIM0559I", server.name()).build();
    }

    private static Past.Moment moment(Invocation invocation, Context context) {
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

    /** How many versions there are that the earlier database does not know. */
    private static long gone(Server now, Server earlier) {
        long gone = 0;
        for (Map.Entry<InventoryKey, Inventory> held : now.inventories().entrySet()) {
            if (held.getKey().partner().isEmpty()) {
                Difference changes = Difference.between(held.getValue(), earlier.inventory(held.getKey()));
                while (changes.hasNext()) {
                    gone += changes.next() instanceof Change.Delete ? 1 : 0;
                }
            }
        }
        return gone;
    }
}
