package dsmsim.node;

import dsmsim.command.Context;
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
                server.under(NodeGroup.MEMBERSHIP, name).forEach(member -> patterns.add(member.get(NodeGroup.MEMBER)));
            } else {
                patterns.add(name);
            }
        }
        List<Row> nodes = context.matching(Node.TYPE, patterns);
        nodes.sort((one, other) -> one.key().compareTo(other.key()));
        return nodes;
    }
}
