package dsmsim.replication;

import dsmsim.message.Message;
import dsmsim.node.Node;
import dsmsim.node.NodeWork;
import dsmsim.server.Reach;
import dsmsim.site.BackgroundProcess;
import dsmsim.site.Draft;
import dsmsim.site.HeldSession;
import dsmsim.site.Link;
import dsmsim.site.Row;
import dsmsim.site.Server;
import dsmsim.site.Site;
import dsmsim.site.View;
import dsmsim.site.Work;
import dsmsim.stored.Damage;
import dsmsim.stored.Fields;
import dsmsim.stored.Shared;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What a «Replicate Node» process has still to do. The first step checks the nodes on both servers and lists what is to be
 * done. Each later one commits the transaction that was under way and begins the next, so that a cancelled process leaves
 * what it had committed and nothing of the rest.
 *
 * @param nodes the nodes that are replicated
 * @param progress how far it is
 * @param session the session with the target
 */
record ReplicationWork(ReplicationRequest request, List<String> nodes, Progress progress, PartnerSession session)
        implements NodeWork {

    static final String FORM = "REPLICATE NODE";

    private static final long NANOS_A_SECOND = 1_000_000_000L;

    /**
     * How far a process is.
     *
     * @param isPrepared whether the nodes have been checked
     * @param tasks the logical file spaces, in order
     * @param next index of the one that comes next
     * @param current the one in progress
     * @param busyNanos how long the process has been sending
     * @param failed the nodes of which something went wrong
     * @param withheld what is left out
     */
    record Progress(
            boolean isPrepared,
            List<Task> tasks,
            int next,
            Optional<TransferInProgress> current,
            long busyNanos,
            List<String> failed,
            List<Withheld> withheld) {
        static final Progress NONE = new Progress(false, List.of(), 0, Optional.empty(), 0, List.of(), List.of());

        List<Task> left() {
            return tasks.subList(next, tasks.size());
        }
    }

    static ReplicationWork of(ReplicationRequest request, List<String> nodes) {
        return new ReplicationWork(request, nodes, Progress.NONE, PartnerSession.NONE);
    }

    @Override
    public String form() {
        return FORM;
    }

    @Override
    public List<?> stored() {
        return List.of(
                request.stored(),
                Shared.of(nodes, () -> nodes),
                progress.isPrepared(),
                Shared.of(progress.tasks(), () -> all(progress.tasks(), Task::stored)),
                progress.next(),
                progress.current().isPresent() ? progress.current().get().stored() : List.of(),
                progress.busyNanos(),
                progress.failed(),
                Shared.of(progress.withheld(), () -> all(progress.withheld(), Withheld::stored)),
                session.stored());
    }

    private static <T> List<?> all(List<T> records, Function<T, List<?>> stored) {
        List<Object> all = new ArrayList<>();
        records.forEach(each -> all.add(stored.apply(each)));
        return all;
    }

    static ReplicationWork of(Fields fields) {
        ReplicationRequest request = ReplicationRequest.of(fields.fields());
        List<String> nodes = fields.texts();
        boolean isPrepared = fields.flag();
        List<Task> tasks = new ArrayList<>();
        fields.records().forEach(each -> tasks.add(Task.of(each)));
        int next = fields.integer();
        if (next < 0 || next > tasks.size()) {
            throw Damage.because("there is no such task");
        }
        Fields current = fields.fields();
        Optional<TransferInProgress> open =
                current.isEmpty() ? Optional.empty() : Optional.of(TransferInProgress.of(current));
        long busyNanos = fields.number();
        List<String> failed = fields.texts();
        List<Withheld> withheld = new ArrayList<>();
        fields.records().forEach(each -> withheld.add(Withheld.of(each)));
        Progress progress = new Progress(isPrepared, tasks, next, open, busyNanos, failed, withheld);
        return new ReplicationWork(request, nodes, progress, PartnerSession.of(fields.fields()));
    }

    @Override
    public Optional<Next> step(Draft draft, BackgroundProcess process) {
        boolean isReached = !session.cut() && Reach.isUp(draft.site(), request.source(), request.target());
        boolean begins = isReached && !process.cancelled();
        ReplicationWork inSession = begins ? with(session.opened(draft, request, process)) : this;
        ReplicationRun run = new ReplicationRun(request, draft, process, progress.failed());
        Optional<Next> next = inSession.goOn(run, draft, process, isReached);
        if (next.isEmpty()) {
            inSession.session.close(
                    draft,
                    request,
                    isReached && !process.cancelled() && run.failed().isEmpty());
        }
        return next;
    }

    private ReplicationWork with(PartnerSession other) {
        return new ReplicationWork(request, nodes, progress, other);
    }

    private Optional<Next> goOn(ReplicationRun run, Draft draft, BackgroundProcess process, boolean isReached) {
        if (process.cancelled()) {
            return run.end(nodesLeft(), "The process was cancelled.");
        }
        if (!isReached) {
            int number = session.own() == 0 ? process.session() : session.own();
            draft.log(process, Message.of("ANR3178E", number, request.target()));
            return run.end(nodesLeft(), "A communication error occurred.");
        }
        return progress.isPrepared() ? send(run, draft) : prepared(run, draft).send(run, draft);
    }

    private ReplicationWork prepared(ReplicationRun run, Draft draft) {
        Preparation preparation = Preparation.of(request, nodes, draft);
        run.refuse(preparation);
        run.record(preparation);
        List<String> sent = new ArrayList<>();
        for (int i = 0; i < preparation.nodes().size(); i++) {
            String node = preparation.nodes().get(i).get(Node.NAME);
            draft.monitor().step(ReplicateNode.PROCESS, "nodes", i, nodes.size());
            sent.add(node);
            finishNode(run, node, preparation.tasks(), preparation.withheld());
        }
        Progress begun =
                new Progress(true, preparation.tasks(), 0, Optional.empty(), 0, run.failed(), preparation.withheld());
        return new ReplicationWork(request, sent, begun, session);
    }

    private Optional<Next> send(ReplicationRun run, Draft draft) {
        List<Task> left = progress.left();
        Optional<TransferInProgress> current = progress.current();
        Optional<TransferInProgress> open = current.isPresent() ? Optional.of(run.commit(current.get())) : current;
        while (open.isPresent() || !left.isEmpty()) {
            if (open.isEmpty()) {
                open = Optional.of(run.begin(left.get(0)));
                left = left.subList(1, left.size());
            }
            TransferInProgress next = run.next(open.get());
            if (!next.isOver()) {
                return Optional.of(pausedAt(next, left.size(), run));
            }
            run.finish(next, isLastOfFileSpace(next.task(), left));
            open = Optional.empty();
            finishNode(run, next.task().node(), left, progress.withheld());
        }
        return run.end(List.of(), "");
    }

    @Override
    public boolean concerns(String server, String node) {
        return nodes.contains(node) && (server.equals(request.source()) || server.equals(request.target()));
    }

    /** Ends a node that has no task left. */
    private static void finishNode(ReplicationRun run, String node, List<Task> left, List<Withheld> withheld) {
        for (Task task : left) {
            if (task.node().equals(node)) {
                return;
            }
        }
        run.finishNode(node, Withheld.of(node, withheld));
    }

    private static boolean isLastOfFileSpace(Task task, List<Task> left) {
        for (Task other : left) {
            if (task.isBeside(other)) {
                return false;
            }
        }
        return true;
    }

    private Next pausedAt(TransferInProgress next, int left, ReplicationRun run) {
        long nanos = progress.busyNanos() + duration(next, run.link());
        long seconds = (nanos + NANOS_A_SECOND - 1) / NANOS_A_SECOND;
        List<Task> tasks = progress.tasks();
        Progress paused = new Progress(
                true, tasks, tasks.size() - left, Optional.of(next), nanos, run.failed(), progress.withheld());
        return new Next(
                new ReplicationWork(request, nodes, paused, session),
                run.started().plusSeconds(seconds));
    }

    /** What takes longer: the bytes, or the files. */
    private static long duration(TransferInProgress next, Link link) {
        double bytes = (double) next.bytesUnderWay() / link.bytesPerSecond();
        double files = (double) next.filesUnderWay() / link.filesPerSecond();
        return (long) (Math.max(bytes, files) * NANOS_A_SECOND);
    }

    /** The nodes that have not been ended yet. */
    private List<String> nodesLeft() {
        if (!progress.isPrepared()) {
            return nodes;
        }
        SortedSet<String> left = new TreeSet<>();
        progress.left().forEach(task -> left.add(task.node()));
        progress.current().ifPresent(open -> left.add(open.task().node()));
        return List.copyOf(left);
    }

    @Override
    public List<HeldSession> sessions(Site site, BackgroundProcess process) {
        Server source = site.server(request.source()).orElseThrow();
        long sent = ReplicationRecord.total(ReplicationRecord.ofProcess(source, process.number(), ""))
                .bytesReplicated();
        return session.held(request, sent, process.started());
    }

    @Override
    public void lost(Draft draft, BackgroundProcess process) {
        new ReplicationRun(request, draft, process, progress.failed()).lose("The server was stopped.");
        session.cutOff().close(draft, request, false);
    }

    @Override
    public Work cutOff() {
        return with(session.cutOff());
    }

    @Override
    public String status(View where, BackgroundProcess process) {
        List<Row> records = ReplicationRecord.ofProcess(where.server(), process.number(), "");
        return ReplicationText.status(
                nodes, progress.left().size(), progress.current().isPresent(), records, process.started(), where.now());
    }

    @Override
    public Done done(View where, BackgroundProcess process) {
        Counters total = ReplicationRecord.total(ReplicationRecord.ofProcess(where.server(), process.number(), ""));
        return new Done(total.processed(), total.bytesReplicated());
    }

    @Override
    public long bytesToProcess(View where, BackgroundProcess process) {
        return ReplicationRecord.total(ReplicationRecord.ofProcess(where.server(), process.number(), ""))
                .bytesToReplicate();
    }
}
