package dsmsim.replication;

import dsmsim.command.Context;
import dsmsim.command.Wildcard;
import dsmsim.message.CommandFailure;
import dsmsim.message.Message;
import dsmsim.node.Node;
import dsmsim.node.NodeGroup;
import dsmsim.node.ReplicationState;
import dsmsim.site.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The nodes that a command about replication takes up out of those it names, and a message for each name that it leaves
 * out. A name is that of a node, a pattern, or that of a node group, whose members are then named.
 *
 * <p>Ours, since the manual tells only of the case that no node is left (ANR2726E): what a list names and the command does
 * not take up is always told, with return code 0 as long as something is left. Only nodes that a pattern finds and that
 * are not configured for replication are passed over: they were not meant.
 */
final class NamedNodes {

    /** What must hold of a configured node so that the command takes it up. */
    interface Requirement {

        /** The message for a node that is left out; empty where it holds. */
        Optional<Message> against(Row node, Context context);
    }

    /** No process works on what the node has stored, here or on the target. */
    static final Requirement IDLE =
            (node, context) -> unless(!Running.isBusy(node, context), node, "it is part of an active process");

    /** The replication state is ENABLED. */
    static final Requirement ENABLED = (node, context) ->
            unless(node.get(Node.REPL_STATE) == ReplicationState.ENABLED, node, "its replication state is DISABLED");

    private final Context context;
    private final List<Requirement> requirements;
    private final Map<String, Row> taken = new TreeMap<>();
    private final Map<String, Message> leftOut = new LinkedHashMap<>();

    private NamedNodes(Context context, List<Requirement> requirements) {
        this.context = context;
        this.requirements = requirements;
    }

    /** The nodes of those names for which the requirements hold, besides that they are configured for replication. */
    static NamedNodes of(List<String> names, Context context, Requirement... requirements) {
        NamedNodes named = new NamedNodes(context, List.of(requirements));
        for (String name : names) {
            if (context.server().has(NodeGroup.TYPE, name)) {
                named.group(name);
            } else if (Wildcard.isOne(name)) {
                named.pattern(name, names.size() == 1);
            } else {
                named.node(name);
            }
        }
        return named;
    }

    /**
     * The same; at least one node must be left.
     *
     * @throws CommandFailure ANR2726E, behind a message for each name
     */
    static NamedNodes required(List<String> names, Context context, Requirement... requirements) {
        NamedNodes named = of(names, context, requirements);
        if (named.taken.isEmpty()) {
            throw named.failure("ANR2726E");
        }
        return named;
    }

    /** The failure with a message without inserts, behind those about the names that are left out. */
    CommandFailure failure(String identifier) {
        List<Message> messages = leftOut();
        messages.add(Message.of(identifier));
        return new CommandFailure(messages);
    }

    /** The nodes, by name, each once. */
    List<Row> nodes() {
        return new ArrayList<>(taken.values());
    }

    /** A message for each name that is left out, in the order of the command. */
    List<Message> leftOut() {
        return new ArrayList<>(leftOut.values());
    }

    /** The message that tells why a name is left out. */
    static Message leftOut(String name, String reason) {
        return Message.of("SIM0029W", name, reason);
    }

    /** For requirements: nothing where it holds, else the message for the node. */
    static Optional<Message> unless(boolean holds, Row node, String reason) {
        return holds ? Optional.empty() : Optional.of(leftOut(node.get(Node.NAME), reason));
    }

    private void group(String name) {
        List<String> members = NodeGroup.members(context.server(), name);
        if (members.isEmpty()) {
            leaveOut(name, "the node group has no members");
        }
        members.forEach(this::node);
    }

    private void node(String name) {
        Optional<Row> node = context.server().find(Node.TYPE, name);
        if (node.isEmpty()) {
            leaveOut(name, "no node and no node group has that name");
        } else if (isConfigured(node.get())) {
            configured(node.get());
        } else {
            leaveOut(name, "it is not configured for replication");
        }
    }

    /** @param alone whether the command names nothing else, so that ANR2726E says it all when the pattern finds nothing */
    private void pattern(String pattern, boolean alone) {
        boolean found = false;
        for (Row node : context.matching(Node.TYPE, List.of(pattern))) {
            if (isConfigured(node)) {
                configured(node);
                found = true;
            }
        }
        if (!found && !alone) {
            leaveOut(pattern, "no node that is configured for replication fits");
        }
    }

    private void configured(Row node) {
        String name = node.get(Node.NAME);
        if (taken.containsKey(name) || leftOut.containsKey(name)) {
            return;
        }
        for (Requirement requirement : requirements) {
            Optional<Message> reason = requirement.against(node, context);
            if (reason.isPresent()) {
                leftOut.put(name, reason.get());
                return;
            }
        }
        taken.put(name, node);
    }

    private void leaveOut(String name, String reason) {
        leftOut.putIfAbsent(name, leftOut(name, reason));
    }

    private static boolean isConfigured(Row node) {
        return node.get(Node.REPL_STATE) != ReplicationState.NONE;
    }
}
