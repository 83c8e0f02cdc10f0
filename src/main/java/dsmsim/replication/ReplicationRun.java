package dsmsim.replication;

import dsmsim.command.Moments;
import dsmsim.inventory.Change;
import dsmsim.inventory.Inventory;
import dsmsim.inventory.Version;
import dsmsim.message.Message;
import dsmsim.node.FileSpace;
import dsmsim.node.FileSpaceState;
import dsmsim.node.Node;
import dsmsim.node.ReplicationMode;
import dsmsim.node.ReplicationRule;
import dsmsim.product.Level;
import dsmsim.site.Attribute;
import dsmsim.site.BackgroundProcess;
import dsmsim.site.DataType;
import dsmsim.site.Doubt;
import dsmsim.site.Draft;
import dsmsim.site.InventoryKey;
import dsmsim.site.Link;
import dsmsim.site.Row;
import dsmsim.site.Server;
import dsmsim.site.Work;
import dsmsim.value.Values;
import java.time.LocalDateTime;
import java.util.List;
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
    private final SortedSet<String> failed;

    /** @param failed the nodes of which something has gone wrong in earlier steps */
    ReplicationRun(ReplicationRequest request, Draft draft, BackgroundProcess process, List<String> failed) {
        this.request = request;
        this.draft = draft;
        this.process = process;
        this.failed = new TreeSet<>(failed);
    }

    /** For a preview: a run that only finds out, on a draft to throw away. */
    static ReplicationRun trial(ReplicationRequest request, Draft draft) {
        BackgroundProcess none = new BackgroundProcess(
                0,
                request.source(),
                "",
                0,
                true,
                draft.now(),
                draft.now(),
                false,
                ReplicationWork.of(request, List.of()));
        return new ReplicationRun(request, draft, none, List.of());
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

    int filesAtOnce() {
        return source().setting(ReplicationSettings.BATCH_SIZE);
    }

    long bytesAtOnce() {
        return source().setting(ReplicationSettings.SIZE_THRESHOLD) * MEGABYTE;
    }

    /** Begins the records of all file spaces that are to be handled. */
    void record(List<Task> tasks) {
        for (Task task : tasks) {
            draft.put(source().with(recordOf(task)));
        }
    }

    /**
     * Says what has been found wrong with nodes before anything was sent. One that is only skipped fails the process when
     * there is no other.
     */
    void refuse(Preparation preparation) {
        preparation.messages().forEach(message -> draft.log(process, message.in(COMMAND)));
        failed.addAll(preparation.refused());
        if (preparation.nodes().isEmpty()) {
            failed.addAll(preparation.skipped());
        }
    }

    /** Begins a logical file space: finds out what is to be done. */
    TransferInProgress begin(Task task) {
        if (task.treatment() == Task.Treatment.RECOVER) {
            return transferOf(task);
        }
        draft.log(process, Message.of("ANR0329I", task.type().words(), task.node(), task.fsid()));
        TransferInProgress begun = transferOf(task);
        count(task, begun.transfer().planned(draft.monitor()), ReplicationRecord.Phase.REPLICATING);
        return begun;
    }

    /** What is to be sent of a logical file space. */
    TransferInProgress transferOf(Task task) {
        if (task.treatment() == Task.Treatment.RECOVER) {
            return Recovery.begin(source(), target(), task);
        }
        if (task.treatment() == Task.Treatment.PURGE_GONE) {
            return purgeOfGone(task);
        }
        Row filespace = source().find(FileSpace.TYPE, task.node(), task.fsid()).orElseThrow();
        boolean isNew = FileSpace.named(target(), task.node(), task.filespace()).isEmpty();
        int targetFsid = ReplicaNode.filespace(draft, request, filespace).get(FileSpace.ID);
        draft.put(source().with(filespace.with(FileSpace.REPLICATION_START, draft.now())));
        Inventory whole = source().inventory(key(task));
        Inventory have = target().inventory(targetKey(task, targetFsid));
        if (task.treatment() == Task.Treatment.PURGE) {
            return TransferInProgress.of(task, targetFsid, whole, Transfer.ofAll(have, Inventory.EMPTY));
        }
        Row node = source().find(Node.TYPE, task.node()).orElseThrow();
        ReplicationRule rule =
                ControllingRule.of(source(), node, filespace, task.type()).rule();
        Transfer.Extra extra = extra(node);
        Optional<Inventory> known = isNew ? Optional.empty() : known(task, rule.isActiveOnly(), node);
        if (known.isPresent() && !isLost(have, known.get(), rule, extra)) {
            Transfer transfer = Transfer.of(known.get(), whole, request.activeOnly(), extra);
            return TransferInProgress.of(task, targetFsid, whole, transfer)
                    .byWhatIsKnown()
                    .under(rule);
        }
        Inventory want = rule.isActiveOnly() ? whole.active() : whole;
        Transfer transfer = Transfer.of(have, want, request.activeOnly(), extra);
        return TransferInProgress.of(task, targetFsid, whole, transfer).under(rule);
    }

    /** What the source knows the target to have; empty when the two have to be compared file by file. */
    private Optional<Inventory> known(Task task, boolean activeRule, Row node) {
        boolean oldLevel =
                source().level().isBefore(Levels.V7_1_1) || target().level().isBefore(Levels.V7_1_1);
        boolean compares = request.forceReconcile()
                || node.get(Node.REPL_MODE) == ReplicationMode.SYNCSEND
                || activeRule && oldLevel;
        return compares ? Optional.empty() : source().findInventory(key(task).at(request.target()));
    }

    /**
     * Whether the target has lost what it is known to have, so that it has to be compared: what it holds has been deleted
     * there. Ours; under a rule for active files it rightly has less, and where its own policies decide, even nothing.
     */
    private static boolean isLost(Inventory have, Inventory known, ReplicationRule rule, Transfer.Extra extra) {
        if (extra == Transfer.Extra.KEPT) {
            return false;
        }
        return rule.isActiveOnly() ? have.isEmpty() && !known.isEmpty() : have.versions() < known.versions();
    }

    private Transfer.Extra extra(Row node) {
        if (Partners.isDissimilar(source(), request.target())) {
            return Transfer.Extra.KEPT;
        }
        boolean keeps = node.get(Node.REPL_MODE) == ReplicationMode.SYNCSEND
                && draft.site().reads(Doubt.RECEIVERONLY, "KEEP");
        return keeps ? Transfer.Extra.KEPT_INACTIVE : Transfer.Extra.DELETED;
    }

    private TransferInProgress purgeOfGone(Task task) {
        Row filespace = FileSpace.named(target(), task.node(), task.filespace()).orElseThrow();
        int fsid = filespace.get(FileSpace.ID);
        Inventory have = target().inventory(targetKey(task, fsid));
        return TransferInProgress.of(task, fsid, Inventory.EMPTY, Transfer.ofAll(have, Inventory.EMPTY));
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
        if (synchronises(open.task()) && affected(DefectIC98338::affects)) {
            changes = DefectIC98338.withoutDeactivations(changes);
        }
        InventoryKey there = targetKey(open.task(), open.targetFsid());
        draft.put(target().with(there, target().inventory(there).apply(changes)));
        if (open.incremental()) {
            InventoryKey known = key(open.task()).at(request.target());
            draft.put(source().with(known, source().inventory(known).apply(batch.changes())));
        }
        boolean synchronises = synchronises(open.task());
        Counters done = batch.done(version -> synchronises && isLastCopy(open.task(), version));
        count(open.task(), done, ReplicationRecord.Phase.REPLICATING);
        return open.committed();
    }

    /** Whether no server but the target has that version; the target has just deleted it. */
    boolean isLastCopy(Task task, Version version) {
        for (Server server : draft.site().servers().values()) {
            boolean hasIt = !server.name().equals(request.target())
                    && FileSpace.named(server, task.node(), task.filespace())
                            .flatMap(row -> FileSpace.inventory(server, row, task.type())
                                    .find(version.key()))
                            .isPresent();
            if (hasIt) {
                return false;
            }
        }
        return true;
    }

    /**
     * Ends a logical file space.
     *
     * @param isLastOfFileSpace whether nothing is left to do of the file space
     */
    void finish(TransferInProgress open, boolean isLastOfFileSpace) {
        Task task = open.task();
        if (task.treatment() != Task.Treatment.RECOVER) {
            Transfer transfer = open.batch().map(Transfer.Batch::after).orElse(open.transfer());
            share(open, transfer);
            count(task, transfer.failures(), ReplicationRecord.Phase.REPLICATING);
            if (task.treatment() != Task.Treatment.PURGE_GONE) {
                finishOnSource(open, transfer);
            }
            if (!transfer.unreadable().isEmpty()) {
                failed.add(task.node());
                draft.put(source().with(recordOf(task).with(ReplicationRecord.REASON, UNREADABLE)));
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
        InventoryKey there = targetKey(open.task(), open.targetFsid());
        Inventory received = target().inventory(there).adopt(open.source());
        if (open.task().type() == DataType.BACKUP && synchronises(open.task()) && affected(DefectIC92876::affects)) {
            received = DefectIC92876.spoil(received, transfer, Moments.seconds(draft.now()));
        }
        draft.put(target().with(there, received));
    }

    private void finishOnSource(TransferInProgress open, Transfer transfer) {
        Task task = open.task();
        InventoryKey known = key(task).at(request.target());
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
        }
        if (total.recovered() > 0) {
            draft.log(process, Message.of("SIM0020I", node, request.target(), Values.number(total.recovered())));
        }
        if (!failed.contains(node) && request.replicates()) {
            markReplicated(node, withheld);
        }
    }

    private void markReplicated(String node, List<Withheld> withheld) {
        Row here = source().find(Node.TYPE, node).orElseThrow();
        Row there = target().find(Node.TYPE, node).orElseThrow();
        if (here.get(Node.REPL_MODE) == ReplicationMode.SYNCSEND) {
            if (request.whole() && withheld.isEmpty()) {
                here = here.with(Node.REPL_MODE, ReplicationMode.SEND);
                there = there.with(Node.REPL_MODE, ReplicationMode.RECEIVE);
            } else {
                draft.log(process, ReplicationText.stillSynchronising(node, withheld));
            }
        }
        draft.put(source().with(here.with(Node.LAST_REPLICATED_TO, request.target())));
        draft.put(target().with(there));
        Partners.replicated(draft, request.source(), request.target());
    }

    /** Ends the process; nodes that are left have failed for that reason. */
    Optional<Work.Next> end(List<String> left, String reason) {
        for (String node : left) {
            List<Row> records = ReplicationRecord.ofProcess(source(), process.number(), node);
            abandon(records, reason);
            draft.log(
                    process,
                    ReplicationText.nodeEnd(node, ReplicationRecord.total(records), process.started(), draft.now()));
        }
        Counters total = ReplicationRecord.total(ReplicationRecord.ofProcess(source(), process.number(), ""));
        boolean succeeded = left.isEmpty() && failed.isEmpty();
        ReplicationText.processEnd(process, total, succeeded, source().level(), draft.now())
                .forEach(message -> draft.log(process, message));
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
        return source().find(ReplicationRecord.TYPE, task.node(), task.fsid(), process.number())
                .orElseGet(() -> ReplicationRecord.begun(task, process, request));
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

    boolean synchronises(Task task) {
        return source().find(Node.TYPE, task.node())
                .filter(node -> node.get(Node.REPL_MODE) == ReplicationMode.SYNCSEND)
                .isPresent();
    }

    private boolean affected(Predicate<Level> defect) {
        return defect.test(source().level()) || defect.test(target().level());
    }

    static InventoryKey key(Task task) {
        return InventoryKey.of(task.node(), task.fsid(), task.type());
    }

    private static InventoryKey targetKey(Task task, int fsid) {
        return InventoryKey.of(task.node(), fsid, task.type());
    }
}
