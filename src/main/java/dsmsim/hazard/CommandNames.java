package dsmsim.hazard;

import dsmsim.binding.Invocation;
import dsmsim.command.Wildcard;
import dsmsim.node.Node;
import dsmsim.node.NodeGroup;
import dsmsim.rehearsal.RehearsedStep;
import dsmsim.rehearsal.TypedCommand;
import dsmsim.site.Server;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The nodes that a command means, which each server finds out for itself. */
final class CommandNames {
    private static final String OPERAND = "node_name";

    private CommandNames() {}

    /** The names of nodes and groups and the patterns that a command has, in capitals. */
    static List<String> of(RehearsedStep step) {
        Optional<Invocation> invocation = step.command().flatMap(TypedCommand::invocation);
        List<String> names = new ArrayList<>();
        if (invocation.isPresent() && invocation.get().takes(OPERAND)) {
            invocation.get().list(OPERAND).forEach(name -> names.add(name.toUpperCase(Locale.ROOT)));
        }
        return names;
    }

    /** What a server takes them for. */
    static Set<String> nodes(List<String> names, Server server) {
        Set<String> nodes = new TreeSet<>();
        names.forEach(name -> nodes.addAll(nodes(name, server)));
        return nodes;
    }

    /** Whether a name is that of a group on one of the servers. */
    static boolean isGroup(String name, Server one, Server other) {
        return one.has(NodeGroup.TYPE, name) || other.has(NodeGroup.TYPE, name);
    }

    /** The nodes that a server has of those that a name or pattern stands for. */
    static Set<String> nodes(String name, Server server) {
        Set<String> nodes = new TreeSet<>();
        if (server.has(NodeGroup.TYPE, name)) {
            nodes.addAll(NodeGroup.members(server, name));
        } else if (Wildcard.isOne(name)) {
            for (String node : server.all(Node.TYPE).keySet()) {
                if (Wildcard.matches(name, node)) {
                    nodes.add(node);
                }
            }
        } else if (server.has(Node.TYPE, name)) {
            nodes.add(name);
        }
        return nodes;
    }
}
