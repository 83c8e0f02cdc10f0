package dsmsim.replication;

import dsmsim.command.Column;
import dsmsim.command.Context;
import dsmsim.inventory.Change;
import dsmsim.inventory.Version;
import dsmsim.node.Node;
import dsmsim.result.Remark;
import dsmsim.result.Result;
import dsmsim.result.Table;
import dsmsim.site.Draft;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Predicate;

/** REPLICATE NODE with PREVIEW=YES: what would be sent, found out on a draft that is thrown away. */
final class Preview {
    private static final List<Column<Line>> LISTED = List.of(
            Column.left("Node Name", 15, (line, context) -> line.task.node()),
            Column.left("Filespace Name", 14, (line, context) -> line.task.filespace()),
            Column.right("FSID", 5, (line, context) -> line.task.fsid()),
            Column.left("Type", 4, (line, context) -> line.task.type().shortName()),
            Column.left("Action", 9, (line, context) -> action(line)),
            Column.left("File Name", 40, (line, context) -> name(line)));

    private Preview() {}

    /** What would be done. */
    record Planned(Task task, Transfer transfer, boolean incremental) {
        static Planned of(Task task, TransferPlan plan) {
            TransferInProgress begun = plan.transferOf(task);
            return new Planned(task, begun.transfer(), begun.incremental());
        }
    }

    /** A file that would be handled. */
    private record Line(Task task, Change change) {}

    /**
     * The reply of a preview.
     *
     * @param lists whether the files are listed
     */
    static Result of(ReplicationRequest request, List<String> nodes, boolean lists, Context context) {
        Draft copy =
                new Draft(context.draft().site(), context.now(), context.draft().monitor());
        Result.Builder reply = new Result.Builder();
        Preparation preparation = Preparation.of(request, nodes, copy);
        preparation.messages().forEach(reply::add);
        TransferPlan plan = new TransferPlan(request, copy);
        Map<String, Counters> totals = new LinkedHashMap<>();
        preparation.nodes().forEach(node -> totals.put(node.get(Node.NAME), Counters.NONE));
        List<Planned> listed = new ArrayList<>();
        for (Task task : preparation.tasks()) {
            Planned planned = Planned.of(task, plan);
            totals.merge(task.node(), counters(planned, plan, copy), Counters::plus);
            listed.add(planned);
        }
        totals.forEach((node, total) -> {
            ReplicationText.previewEnd(node, total).forEach(reply::add);
            List<Withheld> withheld = preparation.withheldOf(node);
            if (!withheld.isEmpty()) {
                reply.add("SIM0048I", node, Withheld.sentence(withheld));
            }
        });
        TakenAlong.of(preparation.nodes(), context.server(), copy.server(request.target()))
                .messages()
                .forEach(reply::add);
        if (lists) {
            reply.add(Column.table(Table.Layout.TABLE, LISTED, () -> new Lines(listed.iterator()), context));
        }
        Counters all = totals.values().stream().reduce(Counters.NONE, Counters::plus);
        ReplicationText.lastCopies(all, request.target()).ifPresent(message -> reply.add(new Remark(message)));
        return reply.build();
    }

    /** What the run would count, in the end. */
    static Counters counters(Planned planned, TransferPlan plan, Draft copy) {
        Transfer transfer = planned.transfer();
        if (planned.task().treatment() == Task.Treatment.RECOVER) {
            return Counters.recovered(transfer.want().versions());
        }
        long last = 0;
        long files = 0;
        long bytes = 0;
        Counters counted = transfer.planned(copy.monitor());
        boolean deletes = counted.toDelete() > 0 && !planned.incremental();
        if (deletes || transfer.want().damaged() > 0) {
            Predicate<Version> lastCopies = plan.lastCopies(planned.task());
            for (Iterator<Change> changes = transfer.changes(); changes.hasNext(); ) {
                Change change = changes.next();
                if (Transfer.isUnreadable(change)) {
                    files++;
                    bytes += change.version().size();
                }
                boolean isLast = deletes && change instanceof Change.Delete && lastCopies.test(change.version());
                last += isLast ? 1 : 0;
            }
        }
        return counted.plus(Counters.unreadable(files, bytes)).plus(Counters.NONE.withLastCopies(last));
    }

    /** The files of all tasks, found while they are read: they may be too many to be kept. */
    private static final class Lines implements Iterator<Line> {
        private final Iterator<Planned> left;
        private Optional<Task> task = Optional.empty();
        private Iterator<Change> changes = Collections.emptyIterator();

        Lines(Iterator<Planned> left) {
            this.left = left;
        }

        @Override
        public boolean hasNext() {
            while (!changes.hasNext() && left.hasNext()) {
                Planned next = left.next();
                task = Optional.of(next.task());
                changes = next.transfer().changes();
            }
            return changes.hasNext();
        }

        @Override
        public Line next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return new Line(task.orElseThrow(), changes.next());
        }
    }

    private static String action(Line line) {
        Change change = line.change;
        if (line.task.treatment() == Task.Treatment.RECOVER) {
            return "Recover";
        }
        if (change instanceof Change.Add) {
            return Transfer.isUnreadable(change) ? "Damaged" : "Replicate";
        }
        return change instanceof Change.Update ? "Update" : "Delete";
    }

    private static String name(Line line) {
        return Version.name(line.task.filespace(), line.change.version().file());
    }
}
