package dsmsim.replication;

import dsmsim.message.Message;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a «Replicate Node» process has still to do. One step commits the transaction that was under way and begins the
 * next, so that a cancelled process leaves what it had committed and nothing of the rest.
 *
 * @param tasks the logical file spaces to come, in order
 * @param current the one in progress
 * @param busyNanos how long the process has been sending
 * @param failed the nodes of which something went wrong
 * @param session the session with the target
 */
record ReplicationWork(
        ReplicationRequest request,
        List<String> nodes,
        List<Task> tasks,
        Optional<TransferInProgress> current,
        long busyNanos,
        List<String> failed,
        PartnerSession session)
        implements NodeWork {

    private static final long NANOS_A_SECOND = 1_000_000_000L;

    static ReplicationWork of(ReplicationRequest request, List<String> nodes, List<Task> tasks) {
        return new ReplicationWork(request, nodes, tasks, Optional.empty(), 0, List.of(), PartnerSession.NONE);
    }

    @Override
    public Optional<Next> step(Draft draft, BackgroundProcess process) {
        boolean isReached = !session.cut() && Reach.isUp(draft.site(), request.source(), request.target());
        if (!isReached) {
            return goOn(draft, process, false);
        }
        ReplicationWork inSession = process.cancelled() ? this : with(session.opened(draft, request));
        Optional<Next> next = inSession.goOn(draft, process, true);
        if (next.isEmpty()) {
            inSession.session.close(draft, request);
        }
        return next;
    }

    private ReplicationWork with(PartnerSession other) {
        return new ReplicationWork(request, nodes, tasks, current, busyNanos, failed, other);
    }

    private Optional<Next> goOn(Draft draft, BackgroundProcess process, boolean isReached) {
        ReplicationRun run = new ReplicationRun(request, draft, process, failed);
        if (process.cancelled()) {
            return run.end(nodesLeft(), "The process was cancelled.");
        }
        if (!isReached) {
            draft.log(process, Message.of("ANR3178E", process.session(), request.target()));
            return run.end(nodesLeft(), "A communication error occurred.");
        }
        List<Task> left = new ArrayList<>(tasks);
        if (current.isEmpty()) {
            // Only the first step finds nothing under way: nodes that have nothing to send end here.
            for (int i = 0; i < nodes.size(); i++) {
                draft.monitor().step(process.description(), "nodes", i, nodes.size());
                finishNode(run, nodes.get(i), left);
            }
        }
        Optional<TransferInProgress> open = current.map(run::commit);
        while (open.isPresent() || !left.isEmpty()) {
            if (open.isEmpty()) {
                open = Optional.of(run.begin(left.remove(0)));
            }
            TransferInProgress next = open.get().nextBatch(run.filesAtOnce(), run.bytesAtOnce());
            if (!next.isOver()) {
                return Optional.of(pausedAt(next, left, run));
            }
            run.finish(next);
            open = Optional.empty();
            finishNode(run, next.task().node(), left);
        }
        return run.end(List.of(), "");
    }

    @Override
    public boolean concerns(String server, String node) {
        return nodes.contains(node) && (server.equals(request.source()) || server.equals(request.target()));
    }

    /** Ends a node that has no task left. */
    private void finishNode(ReplicationRun run, String node, List<Task> left) {
        for (Task task : left) {
            if (task.node().equals(node)) {
                return;
            }
        }
        run.finishNode(node);
    }

    private Next pausedAt(TransferInProgress next, List<Task> left, ReplicationRun run) {
        long nanos = busyNanos + duration(next, run.link());
        long seconds = (nanos + NANOS_A_SECOND - 1) / NANOS_A_SECOND;
        return new Next(
                new ReplicationWork(request, nodes, List.copyOf(left), Optional.of(next), nanos, run.failed(), session),
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
        SortedSet<String> left = new TreeSet<>();
        tasks.forEach(task -> left.add(task.node()));
        current.ifPresent(open -> left.add(open.task().node()));
        return List.copyOf(left);
    }

    @Override
    public Optional<HeldSession> session(Site site, BackgroundProcess process) {
        if (!session.isOpen()) {
            return Optional.empty();
        }
        Server source = site.server(request.source()).orElseThrow();
        long received = ReplicationRecord.total(ReplicationRecord.ofProcess(source, process.number(), ""))
                .bytesReplicated();
        return Optional.of(
                new HeldSession(request.target(), session.number(), source.shownName(), received, process.started()));
    }

    @Override
    public Work cutOff() {
        return with(new PartnerSession(session.number(), true));
    }

    @Override
    public String status(View where, BackgroundProcess process) {
        List<Row> records = ReplicationRecord.ofProcess(where.server(), process.number(), "");
        return ReplicationText.status(
                nodes, tasks.size(), current.isPresent(), records, process.started(), where.now());
    }

    @Override
    public Done done(View where, BackgroundProcess process) {
        Counters total = ReplicationRecord.total(ReplicationRecord.ofProcess(where.server(), process.number(), ""));
        return new Done(total.processed(), total.bytesReplicated());
    }
}
