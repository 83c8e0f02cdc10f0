package dsmsim.hazard;

import dsmsim.binding.Invocation;
import dsmsim.command.Wildcard;
import dsmsim.node.Node;
import dsmsim.node.NodeGroup;
import dsmsim.node.ReplicationState;
import dsmsim.rehearsal.Rehearsal;
import dsmsim.rehearsal.RehearsedStep;
import dsmsim.site.Server;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A group, a pattern or a list means other nodes on the server of a command than on its partner. So a step that has to be done
 * on both servers is done for other nodes on each. A node that is replicated for the first time is no such case.
 */
final class NamesOnOneServer implements HazardRule {
    private static final String REPLICATE = "REPLICATE NODE";
    private static final String REMOVE = "REMOVE REPLNODE";
    private static final String UPDATE = "UPDATE NODE";

    /** Names on which a group or pattern falls apart are told once, where that shows first. */
    private record Parted(String name, Set<String> nodes) {}

    @Override
    public void find(Rehearsal rehearsal, Findings findings) {
        Set<Parted> told = new HashSet<>();
        for (RehearsedStep step : rehearsal.steps()) {
            if (step.is(REMOVE) || step.is(REPLICATE) || step.is(UPDATE) && setsReplication(step)) {
                look(step, told, findings);
            }
        }
    }

    private static boolean setsReplication(RehearsedStep step) {
        Invocation invocation = step.command().orElseThrow().invocation().orElseThrow();
        return invocation.given("REPLSTATE");
    }

    private static void look(RehearsedStep step, Set<Parted> told, Findings findings) {
        List<String> names = CommandNames.of(step);
        if (names.size() == 1 && isPlain(names.get(0), step)) {
            return;
        }
        for (String on : step.servers()) {
            Optional<Server> server = step.before().server(on);
            if (server.isPresent()) {
                List<Server> partners = Partnership.partners(server.get(), step.before());
                for (String name : names) {
                    compare(name, names, server.get(), partners, step, told, findings);
                }
            }
        }
    }

    /** Whether a name is that of one node wherever it is known. */
    private static boolean isPlain(String name, RehearsedStep step) {
        for (Server server : step.before().servers().values()) {
            if (server.has(NodeGroup.TYPE, name)) {
                return false;
            }
        }
        return !Wildcard.isOne(name);
    }

    private static void compare(
            String name,
            List<String> names,
            Server server,
            List<Server> partners,
            RehearsedStep step,
            Set<Parted> told,
            Findings findings) {
        Set<String> extra = new TreeSet<>(CommandNames.nodes(name, server));
        extra.removeIf(node -> step.is(REPLICATE) || !step.effects().concerns(node));
        for (Server partner : partners) {
            extra.removeAll(CommandNames.nodes(name, partner));
            Set<String> missing = missing(name, server, partner);
            missing.removeAll(CommandNames.nodes(names, server));
            if (!missing.isEmpty() && told.add(new Parted(name, missing))) {
                tellMissing(name, missing, server, partner, step, findings);
            }
        }
        if (!extra.isEmpty() && !partners.isEmpty() && told.add(new Parted(name, extra))) {
            tellExtra(name, extra, server, partners, step, findings);
        }
    }

    /** The nodes that a partner knows by a name, and the server has in replication, or should have, but not by that name. */
    private static Set<String> missing(String name, Server server, Server partner) {
        Set<String> missing = new TreeSet<>();
        if (!Wildcard.isOne(name)) {
            missing.addAll(CommandNames.nodes(name, partner));
            missing.removeIf(node -> !isReplicated(node, server.has(Node.TYPE, node) ? server : partner));
        }
        return missing;
    }

    private static boolean isReplicated(String node, Server server) {
        return server.find(Node.TYPE, node)
                .filter(row -> row.get(Node.REPL_STATE) != ReplicationState.NONE)
                .isPresent();
    }

    private static void tellMissing(
            String name, Set<String> nodes, Server server, Server partner, RehearsedStep step, Findings findings) {
        String node = nodes.iterator().next();
        String more = others(nodes);
        String command = step.command().orElseThrow().name();
        if (!CommandNames.isGroup(name, server, partner)) {
            findings.add(
                    step,
                    server.name(),
                    name,
                    held(partner, nodes),
                    command + " leaves out " + name + ": " + partner + " has that node, " + server + " does not.",
                    "Leave it out of the list, or give the command for each node by itself.");
            return;
        }
        boolean isKnown = server.has(NodeGroup.TYPE, name);
        String why = isKnown
                ? "it is in group " + name + " on " + partner + ", but not on " + server
                : partner + " has a group " + name + ", " + server + " does not";
        findings.add(
                step,
                server.name(),
                name,
                held(server, nodes),
                command + " leaves out " + node + more + ": " + why + ".",
                (isKnown ? "" : "DEFINE NODEGROUP " + name + " and ") + "DEFINE NODEGROUPMEMBER " + name + ' '
                        + String.join(",", nodes) + " on " + server + ", or name the nodes.");
    }

    private static void tellExtra(
            String name,
            Set<String> nodes,
            Server server,
            List<Server> partners,
            RehearsedStep step,
            Findings findings) {
        Server partner = partners.get(0);
        String others = partners.size() == 1 ? "not on " + partner : "not on its partners";
        findings.add(
                step,
                server.name(),
                name,
                held(server, nodes),
                step.command().orElseThrow().name() + " takes up "
                        + nodes.iterator().next() + others(nodes) + " as well: " + name + " has it on " + server + ", "
                        + others + ".",
                "Name the nodes instead of " + name + ".");
    }

    private static String others(Set<String> nodes) {
        return nodes.size() == 1 ? "" : " and " + (nodes.size() - 1) + " more";
    }

    private static long held(Server server, Set<String> nodes) {
        long held = 0;
        for (String node : nodes) {
            held += Partnership.held(server, node);
        }
        return held;
    }
}
