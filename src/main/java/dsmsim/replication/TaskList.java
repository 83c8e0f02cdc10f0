package dsmsim.replication;

import dsmsim.node.FileSpace;
import dsmsim.node.FileSpaceState;
import dsmsim.node.Node;
import dsmsim.node.ReplicationMode;
import dsmsim.site.DataType;
import dsmsim.site.Doubt;
import dsmsim.site.Draft;
import dsmsim.site.Row;
import dsmsim.site.Server;
import java.util.ArrayList;
import java.util.List;

/**
 * The logical file spaces that a replication has to handle: first those of high priority, of all nodes. What is not
 * eligible is neither sent nor deleted, whatever the mode (UPDATE REPLRULE and UPDATE FILESPACE pages).
 */
final class TaskList {
    private final ReplicationRequest request;
    private final Server source;
    private final Server target;
    private final boolean clearsReceiver;
    private final List<Task> high = new ArrayList<>();
    private final List<Task> normal = new ArrayList<>();
    private final List<Withheld> withheld = new ArrayList<>();

    TaskList(ReplicationRequest request, Draft draft) {
        this.request = request;
        this.source = draft.server(request.source());
        this.target = draft.server(request.target());
        this.clearsReceiver =
                draft.site().reads(Doubt.RECEIVERONLY, "DELETE") && !Partners.isDissimilar(source, request.target());
    }

    void add(Row node) {
        if (request.replicates()) {
            replicate(node);
        }
        if (Recovery.isOn(source, target, request.recovery())
                && (!request.recovery().isEmpty() || node.get(Node.RECOVER_DAMAGED))) {
            recover(node);
        }
    }

    List<Task> tasks() {
        List<Task> all = new ArrayList<>(high);
        all.addAll(normal);
        return all;
    }

    /** What the nodes have that this replication leaves out. */
    List<Withheld> withheld() {
        return withheld;
    }

    private void replicate(Row node) {
        boolean synchronises = node.get(Node.REPL_MODE) == ReplicationMode.SYNCSEND;
        for (Row filespace : source.under(FileSpace.TYPE, node.get(Node.NAME))) {
            for (DataType type : DataType.values()) {
                add(node, filespace, type, synchronises);
            }
        }
        if (request.whole() && (synchronises && clearsReceiver || request.purgesDeleted())) {
            purgeGone(node);
        }
    }

    private void add(Row node, Row filespace, DataType type, boolean synchronises) {
        ControllingRule rule = ControllingRule.of(source, node, filespace, type);
        FileSpaceState state = filespace.get(FileSpace.state(type));
        if (!request.filespaces().matches(filespace)) {
            withhold(filespace, type, "the file space was not named", true);
        } else if (!request.types().contains(type)) {
            withhold(filespace, type, "the data type was not named", true);
        } else if (state == FileSpaceState.DISABLED) {
            withhold(filespace, type, "it is disabled", false);
        } else if (rule.rule().isRule() && !source.setting(ReplicationSettings.enabled(rule.rule()))) {
            withhold(filespace, type, "rule " + rule.rule() + " is disabled", false);
        } else if (state == FileSpaceState.PURGEDATA) {
            put(Task.of(filespace, type, Task.Treatment.PURGE, false));
        } else if (!rule.rule().isRule()) {
            if (synchronises && request.whole() && clearsReceiver) {
                // The sender's inventory is the truth: what its rules do not send it does not share, so it goes
                // on the receiver (technote, step 7).
                put(Task.of(filespace, type, Task.Treatment.PURGE, false));
            }
        } else if (!request.covers(rule.rule())) {
            withhold(filespace, type, "rule " + rule.rule() + " has another priority", true);
        } else {
            put(Task.of(filespace, type, Task.Treatment.REPLICATE, rule.rule().isHighPriority()));
        }
    }

    private void withhold(Row filespace, DataType type, String reason, boolean isAsked) {
        String node = filespace.get(FileSpace.NODE);
        String name = filespace.get(FileSpace.NAME);
        boolean isEmpty = FileSpace.inventory(source, filespace, type).isEmpty()
                && FileSpace.named(target, node, name)
                        .filter(there ->
                                !FileSpace.inventory(target, there, type).isEmpty())
                        .isEmpty();
        if (!isEmpty) {
            withheld.add(new Withheld(node, name, type, reason, isAsked));
        }
    }

    /** File spaces that only the target has; they get numbers that the source has not given. */
    private void purgeGone(Row node) {
        String name = node.get(Node.NAME);
        int free = Math.max(FileSpace.nextId(source, name), FileSpace.nextId(target, name));
        for (Row filespace : target.under(FileSpace.TYPE, name)) {
            if (FileSpace.named(source, name, filespace.get(FileSpace.NAME)).isEmpty()) {
                boolean isTaken = source.has(FileSpace.TYPE, name, filespace.get(FileSpace.ID));
                Row numbered = isTaken ? filespace.with(FileSpace.ID, free++) : filespace;
                for (DataType type : DataType.values()) {
                    put(Task.of(numbered, type, Task.Treatment.PURGE_GONE, false));
                }
            }
        }
    }

    private void recover(Row node) {
        for (Row filespace : source.under(FileSpace.TYPE, node.get(Node.NAME))) {
            for (DataType type : request.types()) {
                if (request.filespaces().matches(filespace)
                        && FileSpace.inventory(source, filespace, type).damaged() > 0) {
                    put(Task.of(filespace, type, Task.Treatment.RECOVER, false));
                }
            }
        }
    }

    private void put(Task task) {
        (task.highPriority() ? high : normal).add(task);
    }
}
