package dsmsim.simulation;

import dsmsim.command.Context;
import dsmsim.command.Wildcard;
import dsmsim.message.CommandFailure;
import dsmsim.message.Message;
import dsmsim.node.Node;
import dsmsim.node.NodeGroup;
import dsmsim.site.Row;
import dsmsim.site.Server;
import dsmsim.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The clients that a command about the world means: by the names of their nodes on any server of the site, by patterns,
 * and by node groups of the server that the session is with.
 *
 * @param nodes by name, each once; at least one
 * @param leftOut a message for each name that means no client
 */
record ClientNames(List<String> nodes, List<Message> leftOut) {

    /**
     * The clients of those names.
     *
     * @param server a pattern means nodes that are registered there
     * @throws CommandFailure SIM0301E for each name when there is no client at all
     */
    static ClientNames of(List<String> names, Server server, Context context) {
        Site site = context.draft().site();
        SortedSet<String> found = new TreeSet<>();
        List<String> unknown = new ArrayList<>();
        for (String name : names) {
            List<String> nodes = nodes(name, server, context);
            nodes.removeIf(node -> !isRegistered(node, site));
            if (nodes.isEmpty()) {
                unknown.add(name);
            }
            found.addAll(nodes);
        }
        if (found.isEmpty()) {
            throw new CommandFailure(
                    unknown.stream().map(name -> Message.of("SIM0301E", name)).toList());
        }
        return new ClientNames(
                List.copyOf(found),
                unknown.stream()
                        .map(name -> Message.of("SIM0029W", name, "no node that is registered fits"))
                        .toList());
    }

    private static List<String> nodes(String name, Server server, Context context) {
        if (context.server().has(NodeGroup.TYPE, name)) {
            return NodeGroup.members(context.server(), name);
        }
        List<String> nodes = new ArrayList<>();
        if (!Wildcard.isOne(name)) {
            nodes.add(name);
            return nodes;
        }
        for (Row node : server.all(Node.TYPE).values()) {
            if (Wildcard.matches(name, node.get(Node.NAME))) {
                nodes.add(node.get(Node.NAME));
            }
        }
        return nodes;
    }

    private static boolean isRegistered(String node, Site site) {
        return site.servers().values().stream().anyMatch(server -> server.has(Node.TYPE, node));
    }
}
