package dsmsim.rehearsal;

import dsmsim.node.Node;
import dsmsim.node.ReplicationMode;
import dsmsim.replication.NodeTargets;
import dsmsim.site.Row;
import dsmsim.site.Server;
import dsmsim.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the servers are to each other for one node.
 *
 * @param modes that the node has on each server that knows it
 * @param hasReplica whether the target of the server where it is in the mode SEND has it
 */
public record Roles(Map<String, ReplicationMode> modes, boolean hasReplica) {

    /** How the modes go together. */
    public enum Kind {
        /** The node is not replicated. */
        NONE,
        /** It sends, and the target has not got it yet: the first replication makes it known there. */
        PENDING,
        /** One server sends, and others receive. */
        PAIR,
        /** A synchronisation is left over, two servers send, or one has no partner. */
        MIXED
    }

    /** The roles for each node, by name. */
    public static Map<String, Roles> of(Site site) {
        Map<String, Map<String, ReplicationMode>> modes = new TreeMap<>();
        for (Server server : site.servers().values()) {
            for (Row node : server.all(Node.TYPE).values()) {
                modes.computeIfAbsent(node.get(Node.NAME), any -> new TreeMap<>())
                        .put(server.name(), node.get(Node.REPL_MODE));
            }
        }
        Map<String, Roles> roles = new TreeMap<>();
        modes.forEach((node, found) -> roles.put(node, new Roles(found, hasReplica(node, found, site))));
        return roles;
    }

    /** Without the nodes that are not replicated: whether these are there is no matter of roles. */
    public static Map<String, Roles> replicated(Map<String, Roles> all) {
        Map<String, Roles> replicated = new TreeMap<>();
        all.forEach((node, roles) -> {
            if (roles.kind() != Kind.NONE) {
                replicated.put(node, roles);
            }
        });
        return replicated;
    }

    private static boolean hasReplica(String node, Map<String, ReplicationMode> modes, Site site) {
        for (Map.Entry<String, ReplicationMode> entry : modes.entrySet()) {
            Server server = site.servers().get(entry.getKey());
            if (entry.getValue() == ReplicationMode.SEND && NodeTargets.hasReplica(node, server, site)) {
                return true;
            }
        }
        return false;
    }

    public Kind kind() {
        int senders = with(ReplicationMode.SEND).size();
        int receivers = with(ReplicationMode.RECEIVE).size();
        boolean isSynchronising =
                modes.containsValue(ReplicationMode.SYNCSEND) || modes.containsValue(ReplicationMode.SYNCRECEIVE);
        if (isSynchronising || senders > 1 || senders == 0 && receivers > 0) {
            return Kind.MIXED;
        }
        if (senders == 0) {
            return Kind.NONE;
        }
        if (receivers > 0) {
            return Kind.PAIR;
        }
        return hasReplica ? Kind.MIXED : Kind.PENDING;
    }

    /** The servers on which the node has a mode. */
    public List<String> with(ReplicationMode mode) {
        List<String> servers = new ArrayList<>();
        modes.forEach((server, there) -> {
            if (there == mode) {
                servers.add(server);
            }
        });
        return servers;
    }

    /** {@code DRSRV Receive, PRODSRV Send}. */
    public String inWords() {
        List<String> words = new ArrayList<>();
        modes.forEach((server, mode) -> words.add(server + " " + mode));
        return String.join(", ", words);
    }
}
