package dsmsim.expiration;

import dsmsim.command.Moments;
import dsmsim.command.ProcessMessages;
import dsmsim.message.Message;
import dsmsim.node.Node;
import dsmsim.replication.ReplicationRecord;
import dsmsim.replication.ReplicationSettings;
import dsmsim.server.Summary;
import dsmsim.site.Attribute;
import dsmsim.site.BackgroundProcess;
import dsmsim.site.Draft;
import dsmsim.site.Row;
import dsmsim.site.Server;
import dsmsim.site.SummaryRecord;
import dsmsim.site.View;
import dsmsim.site.Work;
import dsmsim.stored.Fields;
import dsmsim.stored.Shared;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * An inventory expiration: one file space a step.
 *
 * @param next index of the step that comes next
 * @param busyNanos how long it has worked
 */
record ExpirationWork(ExpirationRequest request, List<ExpirationStep> steps, int next, Tally tally, long busyNanos)
        implements Work {
    static final String FORM = "EXPIRE INVENTORY";

    /** How many objects a thread examines in a second; ours. */
    private static final long OBJECTS_A_SECOND = 2_500;

    private static final long NANOS_A_SECOND = 1_000_000_000;

    static ExpirationWork of(ExpirationRequest request, List<ExpirationStep> steps) {
        return new ExpirationWork(request, steps, 0, Tally.NONE, 0);
    }

    @Override
    public String form() {
        return FORM;
    }

    @Override
    public List<?> stored() {
        return List.of(
                request.stored(),
                Shared.of(steps, () -> ExpirationStep.stored(steps)),
                next,
                tally.stored(),
                busyNanos);
    }

    static ExpirationWork of(Fields fields) {
        return new ExpirationWork(
                ExpirationRequest.of(fields.fields()),
                ExpirationStep.read(fields.fields()),
                fields.integer(),
                Tally.of(fields.fields()),
                fields.number());
    }

    @Override
    public Optional<Next> step(Draft draft, BackgroundProcess process) {
        if (next == 0) {
            draft.log(process, Message.of("ANR0811I", process.number()));
        }
        if (process.cancelled()) {
            return cancelled(draft, process);
        }
        if (next == steps.size()) {
            return completed(draft, process);
        }
        if (request.until().filter(end -> !draft.now().isBefore(end)).isPresent()) {
            return outOfTime(draft, process);
        }
        Tally after = expired(draft, process);
        long nanos = busyNanos
                + (after.examined() - tally.examined()) * NANOS_A_SECOND / (OBJECTS_A_SECOND * request.threads());
        LocalDateTime due = process.started().plusSeconds((nanos + NANOS_A_SECOND - 1) / NANOS_A_SECOND);
        return Optional.of(new Next(new ExpirationWork(request, steps, next + 1, after, nanos), due));
    }

    private Tally expired(Draft draft, BackgroundProcess process) {
        draft.monitor().step(process.description(), "objects", tally.examined(), 0);
        ExpirationStep step = steps.get(next);
        Server server = draft.server(process.server());
        boolean isLastOfNode =
                next + 1 == steps.size() || !steps.get(next + 1).node().equals(step.node());
        Optional<Row> node = server.find(Node.TYPE, step.node());
        if (node.isEmpty()) {
            return tally;
        }
        if (Replicas.sourceDecides(node.get(), server, draft.site())) {
            if (isLastOfNode && !request.quiet()) {
                draft.log(process, Message.of("SIM0120I", step.node()));
            }
            return tally;
        }
        Tally after = Expiration.of(draft, process, request, step, node.get(), tally);
        return isLastOfNode ? after.withNode() : after;
    }

    private Optional<Next> completed(Draft draft, BackgroundProcess process) {
        if (request.includes("OTHER")) {
            forgetReplications(draft, process.server());
        }
        draft.update(process.server(), server -> Restart.completed(server, request.command()));
        return end("ANR0812I", "SUCCESS", draft, process);
    }

    private Optional<Next> outOfTime(Draft draft, BackgroundProcess process) {
        draft.log(process, Message.of("SIM0122I", process.number(), steps.size() - next));
        stop(draft, process);
        return end("ANR0812I", "SUCCESS", draft, process);
    }

    private Optional<Next> cancelled(Draft draft, BackgroundProcess process) {
        if (next < steps.size()) {
            stop(draft, process);
        }
        return end("ANR0813I", "FAILURE", draft, process);
    }

    private void stop(Draft draft, BackgroundProcess process) {
        draft.update(
                process.server(), server -> Restart.stopped(server, request.command(), steps.get(next), draft.now()));
    }

    private Optional<Next> end(String told, String state, Draft draft, BackgroundProcess process) {
        Summary.add(draft, process.server(), summary(process, state.equals("SUCCESS"), draft.now()));
        draft.log(process, tally.message(told, process.number()));
        draft.log(process, ProcessMessages.ended(process, state, draft.now()));
        return Optional.empty();
    }

    /** What the activity summary keeps: one record for all nodes. */
    private SummaryRecord summary(BackgroundProcess process, boolean successful, LocalDateTime now) {
        return new SummaryRecord(
                SummaryRecord.Operation.EXPIRATION,
                Moments.seconds(process.started()),
                Moments.seconds(now),
                process.number(),
                "",
                tally.examined(),
                tally.backups() + tally.archives(),
                0,
                0,
                request.threads(),
                successful);
    }

    /** Replication records go on the day that is as many days behind that of their end as SET REPLRETENTION says. */
    private static void forgetReplications(Draft draft, String name) {
        int days = draft.server(name).setting(ReplicationSettings.RETENTION);
        for (Row row : draft.server(name).all(ReplicationRecord.TYPE).values()) {
            LocalDateTime ended = row.get(ReplicationRecord.END);
            boolean hasEnded = !ended.equals(Attribute.NEVER);
            if (hasEnded
                    && !ended.toLocalDate().plusDays(days).isAfter(draft.now().toLocalDate())) {
                draft.update(name, server -> server.without(row));
            }
        }
    }

    @Override
    public String status(View where, BackgroundProcess process) {
        return "Processed " + tally.nodes() + " nodes, examined " + tally.examined() + " objects, deleting "
                + tally.backups() + " backup objects, " + tally.archives()
                + " archive objects, 0 DB backup volumes, 0 recovery plan files; 0 objects have been retried and 0"
                + " errors encountered.";
    }

    @Override
    public Done done(View where, BackgroundProcess process) {
        return new Done(tally.backups() + tally.archives(), 0);
    }
}
