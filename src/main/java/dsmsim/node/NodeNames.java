package dsmsim.node;

import dsmsim.command.Context;
import dsmsim.command.Wildcard;
import dsmsim.message.CommandFailure;
import dsmsim.site.Row;
import dsmsim.site.Server;
import java.util.ArrayList;
import java.util.List;

/** The nodes that a list of names, patterns and node groups stands for. */
public final class NodeNames {

    private NodeNames() {}

    /** The nodes of those names, in order of name, each once; a name may be that of a group. */
    public static List<Row> nodes(List<String> names, Context context) {
        Server server = context.server();
        List<String> patterns = new ArrayList<>();
        for (String name : names) {
            if (server.has(NodeGroup.TYPE, name)) {
                patterns.addAll(NodeGroup.members(server, name));
            } else {
                patterns.add(name);
            }
        }
        List<Row> nodes = context.matching(Node.TYPE, patterns);
        nodes.sort((one, other) -> one.key().compareTo(other.key()));
        return nodes;
    }

    /**
     * The nodes of those names and patterns, each once.
     *
     * @throws CommandFailure ANR2146E for a name that no node has, ANR2034E when the patterns match none
     */
    public static List<Row> required(List<String> patterns, Context context) {
        List<Row> named = new ArrayList<>();
        for (String pattern : patterns) {
            if (!Wildcard.isOne(pattern)) {
                named.add(context.require(Node.TYPE, "ANR2146E", pattern));
            }
        }
        boolean isOne = named.size() == 1 && patterns.size() == 1;
        List<Row> nodes = isOne ? named : context.matching(Node.TYPE, patterns);
        if (nodes.isEmpty()) {
            throw CommandFailure.of("ANR2034E");
        }
        return nodes;
    }

    /** Whether one of the names and patterns fits. */
    static boolean matches(List<String> patterns, String name) {
        for (String pattern : patterns) {
            if (Wildcard.matches(pattern, name)) {
                return true;
            }
        }
        return false;
    }
}
