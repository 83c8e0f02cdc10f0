package dsmsim.replication;

import dsmsim.command.Column;
import dsmsim.command.Context;
import dsmsim.inventory.Change;
import dsmsim.inventory.Difference;
import dsmsim.inventory.Version;
import dsmsim.message.Message;
import dsmsim.node.FileSpaceNames;
import dsmsim.node.Node;
import dsmsim.result.Result;
import dsmsim.result.Table;
import dsmsim.site.Draft;
import dsmsim.site.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** REPLICATE NODE with PREVIEW=YES: what would be sent, found out on a draft that is thrown away. */
final class Preview {
    private static final List<Column<Line>> LISTED = List.of(
            Column.left("Node Name", 15, (line, context) -> line.task.node()),
            Column.left("Filespace Name", 14, (line, context) -> line.task.filespace()),
            Column.right("FSID", 5, (line, context) -> line.task.fsid()),
            Column.left("Type", 4, (line, context) -> line.task.type().shortName()),
            Column.left("Action", 9, (line, context) -> action(line.change)),
            Column.left("File Name", 40, (line, context) -> name(line)));

    private Preview() {}

    /** What would be done. */
    private record Planned(Task task, Transfer transfer) {}

    /** A file that would be handled. */
    private record Line(Task task, Change change) {}

    static Result of(
            ReplicationRequest request,
            List<Row> nodes,
            FileSpaceNames names,
            boolean lists,
            List<Message> skipped,
            Context context) {
        Draft copy =
                new Draft(context.draft().site(), context.now(), context.draft().monitor());
        Context trial = new Context(copy, context.serverName(), context.administrator(), context.session());
        Result.Builder reply = new Result.Builder();
        skipped.forEach(reply::add);
        List<Planned> listed = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            Row node = nodes.get(i);
            copy.monitor().step(ReplicateNode.PROCESS, "nodes", i, nodes.size());
            ReplicaNode.define(copy, request, node);
            Counters total = Counters.NONE;
            for (Task task : new TaskList(request, names, false, trial).of(List.of(node))) {
                Transfer transfer = ReplicationRun.preview(request, copy, task);
                total = total.plus(transfer.planned(copy.monitor()));
                if (lists) {
                    listed.add(new Planned(task, transfer));
                }
            }
            reply.add(ReplicationText.previewEnd(node.get(Node.NAME), total));
        }
        reply.add("ANR3193I", 0, 0, optionSets(nodes));
        if (lists) {
            reply.add(Column.table(Table.Layout.TABLE, LISTED, () -> new Lines(listed.iterator()), context));
        }
        return reply.build();
    }

    /** The number of client option sets that the nodes use. */
    private static long optionSets(List<Row> nodes) {
        return nodes.stream()
                .map(node -> node.get(Node.OPTION_SET))
                .filter(set -> !set.isEmpty())
                .distinct()
                .count();
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
                changes = Difference.between(
                        next.transfer().have(), next.transfer().want());
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

    private static String action(Change change) {
        if (change instanceof Change.Add) {
            return "Replicate";
        }
        return change instanceof Change.Update ? "Update" : "Delete";
    }

    private static String name(Line line) {
        return Version.name(line.task.filespace(), line.change.version().file());
    }
}
