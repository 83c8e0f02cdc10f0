package dsmsim.rehearsal;

import dsmsim.binding.Invocation;
import dsmsim.command.Endangered;
import dsmsim.command.Wildcard;
import dsmsim.effect.Census;
import dsmsim.effect.Losses;
import dsmsim.message.CommandFailure;
import dsmsim.message.Message;
import dsmsim.node.Node;
import dsmsim.node.NodeGroup;
import dsmsim.result.Result;
import dsmsim.session.Output;
import dsmsim.session.Session;
import dsmsim.session.SessionCommand;
import dsmsim.site.Row;
import dsmsim.site.Server;
import dsmsim.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * SIMULATE EXPECT: fails, and ends the macro in every mode, where the data or the nodes are not as they are expected. So a
 * procedure stops before the step that would do harm.
 */
public final class SimulateExpect implements SessionCommand {

    @Override
    public Result run(Invocation invocation, Session session, Output output) {
        Set<String> nodes = nodes(invocation, session.site());
        List<Message> otherwise = new ArrayList<>();
        Census census = Census.of(session.site());
        long single = 0;
        for (String node : nodes) {
            single += census.of(node).single();
        }
        Losses lost = session.lost();
        long gone = 0;
        for (String node : nodes) {
            gone += lost.count(node);
        }
        long atRisk = 0;
        for (Endangered each : session.endangered(nodes)) {
            atRisk += each.versions();
        }
        check("LOST", gone, invocation, otherwise);
        check("SINGLE", single, invocation, otherwise);
        check("ATRISK", atRisk, invocation, otherwise);
        long notStored = 0;
        for (String node : nodes) {
            notStored += session.notStored().count(node);
        }
        check("NOTSTORED", notStored, invocation, otherwise);
        checkNodes(nodes, invocation, session, otherwise);
        if (!otherwise.isEmpty()) {
            session.macros().endAll();
            throw new CommandFailure(otherwise);
        }
        return Result.of("SIM0563I");
    }

    private static void check(String what, long actual, Invocation invocation, List<Message> otherwise) {
        Optional<String> expected = invocation.find(what);
        if (expected.isPresent() && Long.parseLong(expected.get()) != actual) {
            otherwise.add(Message.of("SIM0562E", what + "=" + expected.get(), what + "=" + actual));
        }
    }

    private static void checkNodes(Set<String> nodes, Invocation invocation, Session session, List<Message> otherwise) {
        Optional<String> mode = invocation.find("MODE");
        Optional<String> state = invocation.find("STATE");
        if (mode.isEmpty() && state.isEmpty()) {
            return;
        }
        String name = invocation.find("SERVER").orElse(session.signOn().server());
        Server server = session.site().server(name).orElseThrow(() -> CommandFailure.of("SIM0309E", name));
        for (String node : nodes) {
            Optional<Row> row = server.find(Node.TYPE, node);
            String place = "node " + node + " on " + server.name() + " ";
            String actualMode =
                    row.map(found -> found.get(Node.REPL_MODE).name()).orElse("(none)");
            String actualState =
                    row.map(found -> found.get(Node.REPL_STATE).name()).orElse("(none)");
            if (mode.isPresent() && !mode.get().equals(actualMode)) {
                otherwise.add(Message.of("SIM0562E", place + "MODE=" + mode.get(), "MODE=" + actualMode));
            }
            if (state.isPresent() && !state.get().equals(actualState)) {
                otherwise.add(Message.of("SIM0562E", place + "STATE=" + state.get(), "STATE=" + actualState));
            }
        }
    }

    /** The nodes of any server that the patterns or groups name; without them all. */
    private static Set<String> nodes(Invocation invocation, Site site) {
        List<String> patterns = invocation.find("node_name").isPresent() ? invocation.list("node_name") : List.of("*");
        Set<String> nodes = new TreeSet<>();
        for (Server server : site.servers().values()) {
            for (String pattern : patterns) {
                String upper = pattern.toUpperCase(Locale.ROOT);
                if (server.has(NodeGroup.TYPE, upper)) {
                    nodes.addAll(NodeGroup.members(server, upper));
                }
                server.all(Node.TYPE).keySet().stream()
                        .filter(name -> Wildcard.matches(upper, name))
                        .forEach(nodes::add);
            }
        }
        if (nodes.isEmpty()) {
            throw CommandFailure.of("ANR2034E");
        }
        return nodes;
    }
}
