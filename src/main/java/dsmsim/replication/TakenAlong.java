package dsmsim.replication;

import dsmsim.message.Message;
import dsmsim.node.AccessRule;
import dsmsim.node.ClientOption;
import dsmsim.node.ClientOptionSet;
import dsmsim.node.Node;
import dsmsim.node.ProxyNode;
import dsmsim.product.Level;
import dsmsim.site.Draft;
import dsmsim.site.ObjectType;
import dsmsim.site.Row;
import dsmsim.site.Server;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What nodes take along when they are replicated: from 7.1 on the definitions of their proxy agents and of the nodes that
 * may restore their files, and what says that they are such; and the client option sets (page «Node attributes that are
 * updated during replication», messages ANR3193I to ANR3195I).
 *
 * @param agents proxy agent nodes
 * @param authorized nodes that access rules name
 * @param optionSets client option sets
 */
record TakenAlong(SortedSet<String> agents, SortedSet<String> authorized, SortedSet<String> optionSets) {
    private static final Level WITH_NODES = Level.of(7, 1, 0, 0);

    /** That of nodes of a server which are replicated to another. */
    static TakenAlong of(List<Row> nodes, Server source, Server target) {
        TakenAlong all = new TakenAlong(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        for (Row node : nodes) {
            String name = node.get(Node.NAME);
            if (takesNodes(source, target)) {
                all.agents.addAll(ProxyNode.agents(source, name));
                for (Row rule : source.under(AccessRule.TYPE, name)) {
                    all.authorized.add(rule.get(AccessRule.AUTHORIZED));
                }
            }
            all.optionSets.add(node.get(Node.OPTION_SET));
        }
        all.optionSets.remove("");
        return all;
    }

    /** What a preview says of it: each node, then the counts. */
    List<Message> messages() {
        List<Message> messages = new ArrayList<>();
        agents.forEach(agent -> messages.add(Message.of("ANR3194I", agent)));
        authorized.forEach(node -> messages.add(Message.of("ANR3195I", node)));
        messages.add(Message.of("ANR3193I", agents.size(), authorized.size(), optionSets.size()));
        return messages;
    }

    /** Brings it to the target for one node, which is there already. */
    static void send(Row node, ReplicationRequest request, Draft draft) {
        Server source = draft.server(request.source());
        if (!takesNodes(source, draft.server(request.target()))) {
            return;
        }
        TakenAlong all = of(List.of(node), source, draft.server(request.target()));
        SortedSet<String> others = new TreeSet<>(all.agents);
        others.addAll(all.authorized);
        for (String other : others) {
            source.find(Node.TYPE, other).ifPresent(row -> ReplicaNode.defineMissing(row, request, draft));
        }
        for (ObjectType relation : List.of(ProxyNode.TYPE, AccessRule.TYPE)) {
            draft.put(replaced(relation, node.get(Node.NAME), source, draft.server(request.target())));
        }
    }

    /** The target with what the source says of the node, and nothing else. */
    private static Server replaced(ObjectType relation, String node, Server source, Server target) {
        Server changed = target;
        for (Row row : target.under(relation, node)) {
            changed = changed.without(row);
        }
        for (Row row : source.under(relation, node)) {
            changed = changed.with(row);
        }
        return changed;
    }

    private static boolean takesNodes(Server source, Server target) {
        return !source.level().isBefore(WITH_NODES) && !target.level().isBefore(WITH_NODES);
    }

    /**
     * The target with a node's option set and its options, unless a set of that name is there: such a one is not replaced,
     * and so not brought up to date either (attributes page).
     */
    static Server withOptionSet(String name, Server source, Server target) {
        Optional<Row> set = source.find(ClientOptionSet.TYPE, name);
        if (set.isEmpty() || target.has(ClientOptionSet.TYPE, name)) {
            return target;
        }
        Server changed = target.with(set.get().with(ClientOptionSet.REPLICA, true));
        for (Row option : source.under(ClientOption.TYPE, name)) {
            changed = changed.with(option);
        }
        return changed;
    }
}
