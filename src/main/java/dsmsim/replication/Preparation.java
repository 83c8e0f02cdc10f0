package dsmsim.replication;

import dsmsim.message.Message;
import dsmsim.node.Node;
import dsmsim.site.Draft;
import dsmsim.site.Row;
import dsmsim.site.Server;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a replication process does before it sends anything: it checks each node on both servers, brings its definition
 * to the target, and lists what is to be done. A preview makes the same checks.
 */
final class Preparation {
    private final ReplicationRequest request;
    private final Draft draft;
    private final TaskList tasks;
    private final List<Row> nodes = new ArrayList<>();
    private final List<String> skipped = new ArrayList<>();
    private final Map<String, Message> refused = new LinkedHashMap<>();
    private final List<Message> messages = new ArrayList<>();

    private Preparation(ReplicationRequest request, Draft draft) {
        this.request = request;
        this.draft = draft;
        this.tasks = new TaskList(request, draft);
    }

    static Preparation of(ReplicationRequest request, List<String> names, Draft draft) {
        Preparation preparation = new Preparation(request, draft);
        for (int i = 0; i < names.size(); i++) {
            draft.monitor().step(ReplicateNode.PROCESS, "nodes", i, names.size());
            preparation.add(names.get(i), i + 1 < names.size());
        }
        return preparation;
    }

    private void add(String name, boolean isFollowed) {
        Server target = draft.server(request.target());
        Optional<Row> found = draft.server(request.source()).find(Node.TYPE, name);
        if (found.isEmpty()) {
            refuse(name, Message.of("ANR2146E", name));
            return;
        }
        Row node = found.get();
        if (node.get(Node.REPL_MODE).receives()) {
            skipped.add(name);
            messages.add(Message.of("ANR2728E", name));
            return;
        }
        Optional<Row> replica = ReplicaNode.find(target, name, request.source());
        Optional<Message> fault = replica.isPresent() ? fault(node, replica.get()) : Optional.empty();
        if (fault.isPresent()) {
            refuse(name, fault.get());
        } else if (DefectIC92624.strikes(draft, request, nodes.isEmpty() && isFollowed)) {
            refuse(name, DefectIC92624.message());
        } else {
            ReplicaNode.define(draft, request, node);
            tasks.add(node);
            nodes.add(node);
        }
    }

    /** Why what the target has of a node is not for this server to change. */
    private Optional<Message> fault(Row node, Row replica) {
        String name = node.get(Node.NAME);
        if (!Pairing.fits(node.get(Node.REPL_MODE), replica.get(Node.REPL_MODE))) {
            return Optional.of(Message.of("ANR0332E", name, node.get(Node.REPL_MODE), replica.get(Node.REPL_MODE)));
        }
        String primary = replica.get(Node.PRIMARY_SERVER);
        return primary.isEmpty() || primary.equals(request.source())
                ? Optional.empty()
                : Optional.of(Message.of("SIM0043E", name, request.target(), primary));
    }

    private void refuse(String name, Message message) {
        refused.put(name, message);
        messages.add(message);
    }

    /** The nodes that are replicated. */
    List<Row> nodes() {
        return nodes;
    }

    /** The names of those that are not to be sent from here. */
    List<String> skipped() {
        return skipped;
    }

    /** Those that should be and cannot, and why. */
    Map<String, Message> refused() {
        return refused;
    }

    /** What there is to say about skipped and refused ones. */
    List<Message> messages() {
        return messages;
    }

    List<Task> tasks() {
        return tasks.tasks();
    }

    List<Withheld> withheld() {
        return tasks.withheld();
    }

    List<Withheld> withheldOf(String node) {
        return Withheld.of(node, withheld());
    }
}
