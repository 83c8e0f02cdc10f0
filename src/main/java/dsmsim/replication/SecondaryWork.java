package dsmsim.replication;

import dsmsim.command.ProcessMessages;
import dsmsim.site.BackgroundProcess;
import dsmsim.site.Draft;
import dsmsim.site.Row;
import dsmsim.site.Server;
import dsmsim.site.View;
import dsmsim.site.Work;
import dsmsim.stored.Fields;
import dsmsim.value.Values;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * The target's side of a replication, a process of its own from 8.1 on. It has nothing to do but to be there; when it is
 * cancelled, the source loses its session. Its name is recalled.
 *
 * @param source the server that sends
 * @param process the process of that server
 */
record SecondaryWork(String source, int process) implements Work {
    static final String FORM = "REPLICATE NODE AS SECONDARY";

    private static final String PROCESS = "Replicate Node ( As Secondary )";

    /** Starts it; its number among the processes of the target. */
    static int start(Draft draft, Server target, int session, String source, BackgroundProcess primary) {
        int number = draft.processNumber(target.name());
        BackgroundProcess started = new BackgroundProcess(
                number,
                target.name(),
                PROCESS,
                session,
                false,
                draft.now(),
                LocalDateTime.MAX,
                false,
                new SecondaryWork(source, primary.number()));
        draft.update(target.name(), server -> server.with(started));
        draft.log(started, ProcessMessages.started(started));
        return number;
    }

    /** Ends it if it is still there. */
    static void end(Draft draft, String target, int number, boolean succeeded) {
        BackgroundProcess process = draft.server(target).processes().get(number);
        if (process != null) {
            draft.log(process, ProcessMessages.ended(process, succeeded ? "SUCCESS" : "FAILURE", draft.now()));
            draft.update(target, server -> server.without(process));
        }
    }

    @Override
    public String form() {
        return FORM;
    }

    @Override
    public List<?> stored() {
        return List.of(source, process);
    }

    static SecondaryWork of(Fields fields) {
        return new SecondaryWork(fields.text(), fields.integer());
    }

    /** Only a cancelled one has a step. */
    @Override
    public Optional<Next> step(Draft draft, BackgroundProcess own) {
        BackgroundProcess primary = draft.server(source).processes().get(process);
        if (primary != null) {
            draft.update(source, server -> server.with(primary.cutOffAt(draft.now())));
        }
        draft.log(own, ProcessMessages.ended(own, "CANCELED", draft.now()));
        return Optional.empty();
    }

    @Override
    public String status(View where, BackgroundProcess own) {
        return "Replicating from server " + source + ", source process " + process + ". Files replicated: "
                + Values.number(total(where).replicated()) + ".";
    }

    @Override
    public Done done(View where, BackgroundProcess own) {
        Counters total = total(where);
        return new Done(total.processed(), total.bytesReplicated());
    }

    private Counters total(View where) {
        List<Row> records = where.site()
                .server(source)
                .map(server -> ReplicationRecord.ofProcess(server, process, ""))
                .orElse(List.of());
        return ReplicationRecord.total(records);
    }
}
