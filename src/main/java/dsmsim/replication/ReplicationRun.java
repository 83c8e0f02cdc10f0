package dsmsim.replication;

import dsmsim.command.Moments;
import dsmsim.inventory.Change;
import dsmsim.inventory.Inventory;
import dsmsim.message.Message;
import dsmsim.node.FileSpace;
import dsmsim.node.FileSpaceState;
import dsmsim.node.Node;
import dsmsim.node.ReplicationMode;
import dsmsim.product.Level;
import dsmsim.server.Summary;
import dsmsim.site.Attribute;
import dsmsim.site.BackgroundProcess;
import dsmsim.site.DataType;
import dsmsim.site.Draft;
import dsmsim.site.InventoryKey;
import dsmsim.site.Link;
import dsmsim.site.Row;
import dsmsim.site.Server;
import dsmsim.site.SummaryRecord;
import dsmsim.site.Work;
import dsmsim.value.Values;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The effects of one step of a replication process on both servers. */
final class ReplicationRun {
    private static final long MEGABYTE = 1L << 20;
    private static final String COMMAND = "REPLICATE NODE";
    private static final String UNREADABLE = "Some files could not be replicated.";

    private final ReplicationRequest request;
    private final Draft draft;
    private final BackgroundProcess process;
    private final TransferPlan plan;
    private final SortedSet<String> failed;

    /** @param failed the nodes of which something has gone wrong in earlier steps */
    ReplicationRun(ReplicationRequest request, Draft draft, BackgroundProcess process, List<String> failed) {
        this.request = request;
        this.draft = draft;
        this.process = process;
        this.plan = new TransferPlan(request, draft);
        this.failed = new TreeSet<>(failed);
    }

    /** The nodes of which something has gone wrong so far. */
    List<String> failed() {
        return List.copyOf(failed);
    }

    Link link() {
        return draft.site().link(request.source(), request.target());
    }

    LocalDateTime started() {
        return process.started();
    }

    private Server source() {
        return draft.server(request.source());
    }

    private Server target() {
        return draft.server(request.target());
    }

    /** The task with its next transaction under way. */
    TransferInProgress next(TransferInProgress open) {
        int files = source().setting(ReplicationSettings.BATCH_SIZE);
        long bytes = source().setting(ReplicationSettings.SIZE_THRESHOLD) * MEGABYTE;
        boolean sends = open.task().treatment() == Task.Treatment.REPLICATE;
        Inventory now = sends ? source().inventory(TransferPlan.key(open.task())) : open.source();
        return open.nextBatch(files, bytes, now);
    }

    /** Begins the records of all file spaces, and ends those of which nothing is handled. */
    void record(Preparation preparation) {
        for (Task task : preparation.tasks()) {
            draft.put(source().with(recordOf(task)));
        }
        for (Row node : preparation.nodes()) {
            recordIdle(node.get(Node.NAME), "");
        }
        for (Map.Entry<String, Message> refused : preparation.refused().entrySet()) {
            recordIdle(refused.getKey(), refused.getValue().text());
        }
    }

    private void recordIdle(String node, String reason) {
        for (Row filespace : source().under(FileSpace.TYPE, node)) {
            Task task = Task.of(filespace, DataType.BACKUP, Task.Treatment.REPLICATE, false);
            boolean isMeant = request.replicates() && request.filespaces().matches(filespace);
            if (isMeant && !source().has(ReplicationRecord.TYPE, node, task.fsid(), process.number())) {
                draft.put(source().with(ended(recordOf(task), reason)));
            }
        }
    }

    /**
     * Says what has been found wrong with nodes before anything was sent. One that is only skipped fails the process when
     * there is no other.
     */
    void refuse(Preparation preparation) {
        for (Message message : preparation.messages()) {
            draft.log(process, message.in(COMMAND));
        }
        failed.addAll(preparation.refused().keySet());
        if (preparation.nodes().isEmpty()) {
            failed.addAll(preparation.skipped());
        }
    }

    /** Begins a logical file space: finds out what is to be done. */
    TransferInProgress begin(Task task) {
        if (task.treatment() == Task.Treatment.RECOVER) {
            return plan.transferOf(task);
        }
        draft.log(process, Message.of("ANR0329I", task.type().words(), task.node(), task.fsid()));
        TransferInProgress begun = plan.transferOf(task);
        count(task, begun.transfer().planned(draft.monitor()), ReplicationRecord.Phase.REPLICATING);
        return begun;
    }

    /** Commits the transaction under way. */
    TransferInProgress commit(TransferInProgress open) {
        if (open.batch().isEmpty()) {
            return open;
        }
        Transfer.Batch batch = open.batch().get();
        if (open.task().treatment() == Task.Treatment.RECOVER) {
            draft.put(Recovery.repaired(source(), open.task(), batch.changes()));
            count(open.task(), Counters.recovered(batch.changes().size()), ReplicationRecord.Phase.REPLICATING);
            return open.committed();
        }
        List<Change> changes = batch.changes();
        if (plan.synchronises(open.task().node()) && affected(DefectIC98338::affects)) {
            changes = DefectIC98338.withoutDeactivations(changes);
        }
        InventoryKey there = TransferPlan.targetKey(open.task(), open.targetFsid());
        draft.put(target().with(there, target().inventory(there).apply(changes)));
        if (open.incremental()) {
            InventoryKey known = TransferPlan.key(open.task()).at(request.target());
            draft.put(source().with(known, source().inventory(known).apply(batch.changes())));
        }
        Counters done = batch.done(open.incremental() ? version -> false : plan.lastCopies(open.task()));
        count(open.task(), done, ReplicationRecord.Phase.REPLICATING);
        return open.committed();
    }

    /**
     * Ends a logical file space.
     *
     * @param isLastOfFileSpace whether nothing is left to do of the file space
     */
    void finish(TransferInProgress open, boolean isLastOfFileSpace) {
        Task task = open.task();
        if (task.treatment() != Task.Treatment.RECOVER) {
            Transfer transfer = open.reached();
            share(open, transfer);
            count(task, transfer.failures(), ReplicationRecord.Phase.REPLICATING);
            if (task.treatment() != Task.Treatment.PURGE_GONE) {
                finishOnSource(open, transfer);
            }
            if (transfer.failures().notReplicated() > 0) {
                failed.add(task.node());
                draft.put(source().with(recordOf(task).with(ReplicationRecord.REASON, UNREADABLE)));
            }
        }
        if (task.treatment() == Task.Treatment.RECOVER) {
            long left = source().inventory(TransferPlan.key(task)).damaged();
            if (left > 0) {
                draft.log(
                        process,
                        Message.of(
                                "SIM0062W",
                                Values.number(left),
                                task.type().words(),
                                task.filespace(),
                                task.node(),
                                request.target()));
            }
        }
        if (isLastOfFileSpace) {
            Row row = recordOf(task);
            draft.put(source().with(ended(row, row.get(ReplicationRecord.REASON))));
        }
    }

    private Row ended(Row row, String reason) {
        return row.with(ReplicationRecord.END, draft.now())
                .with(ReplicationRecord.PHASE, ReplicationRecord.Phase.NONE)
                .with(ReplicationRecord.COMPLETE, reason.isEmpty())
                .with(ReplicationRecord.REASON, reason);
    }

    /** From now on both servers share what they have in common. */
    private void share(TransferInProgress open, Transfer transfer) {
        InventoryKey there = TransferPlan.targetKey(open.task(), open.targetFsid());
        Inventory received = target().inventory(there).adopt(open.source());
        if (open.task().type() == DataType.BACKUP
                && plan.synchronises(open.task().node())
                && affected(DefectIC92876::affects)) {
            received = DefectIC92876.spoil(received, transfer, Moments.seconds(draft.now()));
        }
        draft.put(target().with(there, received));
    }

    private void finishOnSource(TransferInProgress open, Transfer transfer) {
        Task task = open.task();
        InventoryKey known = TransferPlan.key(task).at(request.target());
        Row filespace = source().find(FileSpace.TYPE, task.node(), task.fsid()).orElseThrow();
        draft.put(source().with(filespace.with(FileSpace.REPLICATION_END, draft.now())));
        if (task.treatment() == Task.Treatment.PURGE) {
            draft.put(source().without(known));
            if (filespace.get(FileSpace.state(task.type())) == FileSpaceState.PURGEDATA) {
                Row ended =
                        source().find(FileSpace.TYPE, task.node(), task.fsid()).orElseThrow();
                draft.put(source().with(ended.with(FileSpace.state(task.type()), FileSpaceState.DISABLED)));
            }
            return;
        }
        if (open.incremental() && request.activeOnly()) {
            return;
        }
        boolean sentActive = request.activeOnly() && !open.activeRule();
        Inventory replicated = transfer.replicated(sentActive ? open.source().active() : open.source());
        draft.put(source().with(known, replicated));
    }

    /**
     * Ends a node: its totals, and after a whole synchronisation the modes of normal operation.
     *
     * @param withheld what it has that was left out
     */
    void finishNode(String node, List<Withheld> withheld) {
        Counters total = ReplicationRecord.total(ReplicationRecord.ofProcess(source(), process.number(), node));
        if (request.replicates()) {
            draft.log(process, ReplicationText.nodeEnd(node, total, process.started(), draft.now()));
            List<Withheld> told = plan.synchronises(node) ? List.of() : withheld;
            for (Message message : ReplicationText.leftOut(node, total, told)) {
                draft.log(process, message);
            }
        }
        if (total.recovered() > 0) {
            draft.log(process, Message.of("SIM0020I", node, request.target(), Values.number(total.recovered())));
        }
        keepSummary(node, total);
        if (failed.contains(node)) {
            sayStillSynchronising(node, "Some of its files could not be replicated");
        } else if (request.replicates()) {
            markReplicated(node, withheld);
        }
    }

    /** The activity summary keeps a record for each node that a process has replicated. */
    private void keepSummary(String node, Counters total) {
        Summary.add(
                draft,
                request.source(),
                new SummaryRecord(
                        SummaryRecord.Operation.REPLICATION,
                        Moments.seconds(process.started()),
                        Moments.seconds(draft.now()),
                        process.number(),
                        node,
                        total.current() + total.toProcess(),
                        total.processed(),
                        total.notReplicated(),
                        total.bytesReplicated(),
                        1,
                        !failed.contains(node)));
    }

    private void markReplicated(String node, List<Withheld> withheld) {
        Row here = source().find(Node.TYPE, node).orElseThrow();
        Row there = target().find(Node.TYPE, node).orElseThrow();
        if (here.get(Node.REPL_MODE) == ReplicationMode.SYNCSEND) {
            if (request.whole() && withheld.isEmpty()) {
                here = here.with(Node.REPL_MODE, ReplicationMode.SEND);
                there = there.with(Node.REPL_MODE, ReplicationMode.RECEIVE);
            } else {
                sayStillSynchronising(node, ReplicationText.why(withheld));
            }
        }
        draft.put(source().with(here.with(Node.LAST_REPLICATED_TO, request.target())));
        draft.put(target().with(there));
        Partners.replicated(draft, request.source(), request.target());
    }

    /** A synchronisation that has ended is not over with it. */
    private void sayStillSynchronising(String node, String why) {
        if (plan.synchronises(node)) {
            draft.log(process, Message.of("SIM0044W", node, why));
        }
    }

    /** Ends the process; nodes that are left have failed for that reason. */
    Optional<Work.Next> end(List<String> left, String reason) {
        for (String node : left) {
            failed.add(node);
            List<Row> records = ReplicationRecord.ofProcess(source(), process.number(), node);
            abandon(records, reason);
            keepSummary(node, ReplicationRecord.total(records));
            draft.log(
                    process,
                    ReplicationText.nodeEnd(node, ReplicationRecord.total(records), process.started(), draft.now()));
        }
        Counters total = ReplicationRecord.total(ReplicationRecord.ofProcess(source(), process.number(), ""));
        boolean succeeded = failed.isEmpty();
        for (Message message : ReplicationText.processEnd(process, total, succeeded, source().level(), draft.now())) {
            draft.log(process, message);
        }
        return Optional.empty();
    }

    /** The process is lost: the records of what it has not ended stay behind. */
    void lose(String reason) {
        abandon(ReplicationRecord.ofProcess(source(), process.number(), ""), reason);
    }

    private void abandon(List<Row> records, String reason) {
        for (Row row : records) {
            if (row.get(ReplicationRecord.END).equals(Attribute.NEVER)) {
                draft.put(source().with(ended(row, reason)));
            }
        }
    }

    /** The record of a task's file space. */
    private Row recordOf(Task task) {
        Optional<Row> found = source().find(ReplicationRecord.TYPE, task.node(), task.fsid(), process.number());
        return found.isPresent() ? found.get() : ReplicationRecord.begun(task, process, request);
    }

    /** Adds to the counters of a task's record. */
    private void count(Task task, Counters counters, ReplicationRecord.Phase phase) {
        Row row = recordOf(task);
        Counters sum = row.get(ReplicationRecord.counters(task.type())).plus(counters);
        String what = process.description() + ' ' + task.node() + ' ' + task.filespace();
        draft.monitor().step(what, "files", sum.processed(), sum.toProcess());
        draft.put(source().with(
                        row.with(ReplicationRecord.counters(task.type()), sum).with(ReplicationRecord.PHASE, phase)));
    }

    private boolean affected(Predicate<Level> defect) {
        return defect.test(source().level()) || defect.test(target().level());
    }
}
