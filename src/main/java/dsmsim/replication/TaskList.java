package dsmsim.replication;

import dsmsim.command.Context;
import dsmsim.node.FileSpace;
import dsmsim.node.FileSpaceNames;
import dsmsim.node.FileSpaceState;
import dsmsim.node.Node;
import dsmsim.node.ReplicationMode;
import dsmsim.site.DataType;
import dsmsim.site.Row;
import dsmsim.site.Server;
import java.util.ArrayList;
import java.util.List;

/** The logical file spaces that a replication has to handle: first those of high priority, of all nodes. */
final class TaskList {
    private final ReplicationRequest request;
    private final FileSpaceNames filespaces;
    private final boolean recovers;
    private final Server source;
    private final Server target;
    private final List<Task> high = new ArrayList<>();
    private final List<Task> normal = new ArrayList<>();

    /** @param recovers whether damaged files can be recovered at all */
    TaskList(ReplicationRequest request, FileSpaceNames filespaces, boolean recovers, Context context) {
        this.request = request;
        this.filespaces = filespaces;
        this.recovers = recovers;
        this.source = context.server();
        this.target = context.draft().server(request.target());
    }

    List<Task> of(List<Row> nodes) {
        for (Row node : nodes) {
            if (request.replicates()) {
                replicate(node);
            }
            if (recovers && (!request.recovery().isEmpty() || node.get(Node.RECOVER_DAMAGED))) {
                recover(node);
            }
        }
        List<Task> all = new ArrayList<>(high);
        all.addAll(normal);
        return all;
    }

    private void replicate(Row node) {
        boolean synchronises = node.get(Node.REPL_MODE) == ReplicationMode.SYNCSEND;
        for (Row filespace : source.under(FileSpace.TYPE, node.get(Node.NAME))) {
            if (filespaces.matches(filespace)) {
                for (DataType type : request.types()) {
                    add(node, filespace, type, synchronises);
                }
            }
        }
        if (request.whole() && (synchronises || request.purgesDeleted())) {
            purgeGone(node);
        }
    }

    private void add(Row node, Row filespace, DataType type, boolean synchronises) {
        ControllingRule rule = ControllingRule.of(source, node, filespace, type);
        if (filespace.get(FileSpace.state(type)) == FileSpaceState.PURGEDATA) {
            put(task(filespace, type, Task.Treatment.PURGE, false));
        } else if (rule.sends(source, filespace, type)) {
            if (request.covers(rule.rule())) {
                put(task(filespace, type, Task.Treatment.REPLICATE, rule.rule().isHighPriority()));
            }
        } else if (synchronises && request.whole()) {
            // The sender's inventory is the truth: what its rules do not send it does not share, so it goes
            // on the receiver (technote, step 7).
            put(task(filespace, type, Task.Treatment.PURGE, false));
        }
    }

    /** File spaces that only the target has. */
    private void purgeGone(Row node) {
        for (Row filespace : target.under(FileSpace.TYPE, node.get(Node.NAME))) {
            String name = filespace.get(FileSpace.NAME);
            if (FileSpace.named(source, node.get(Node.NAME), name).isEmpty()) {
                for (DataType type : DataType.values()) {
                    put(new Task(node.get(Node.NAME), 0, name, type, Task.Treatment.PURGE, false));
                }
            }
        }
    }

    private void recover(Row node) {
        for (Row filespace : source.under(FileSpace.TYPE, node.get(Node.NAME))) {
            for (DataType type : request.types()) {
                if (filespaces.matches(filespace)
                        && FileSpace.inventory(source, filespace, type).damaged() > 0) {
                    put(task(filespace, type, Task.Treatment.RECOVER, false));
                }
            }
        }
    }

    private void put(Task task) {
        (task.highPriority() ? high : normal).add(task);
    }

    private static Task task(Row filespace, DataType type, Task.Treatment treatment, boolean highPriority) {
        return new Task(
                filespace.get(FileSpace.NODE),
                filespace.get(FileSpace.ID),
                filespace.get(FileSpace.NAME),
                type,
                treatment,
                highPriority);
    }
}
