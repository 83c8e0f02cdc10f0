package dsmsim.simulation;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.WorldHandler;
import dsmsim.node.AccessRule;
import dsmsim.node.Node;
import dsmsim.result.Heading;
import dsmsim.result.Result;
import dsmsim.result.Table;
import dsmsim.site.Doubt;
import dsmsim.site.Link;
import dsmsim.site.Row;
import dsmsim.site.Server;
import dsmsim.site.Site;
import dsmsim.value.Amount;
import dsmsim.value.Value;
import dsmsim.value.Values;
import java.util.ArrayList;
import java.util.List;

/** QUERY SIMULATION: servers, links, clients with what they let others restore, readings and clock of the site. */
public final class QuerySimulation implements WorldHandler {
    private static final List<Heading> SERVERS = List.of(
            Heading.left("Server Name", 16),
            Heading.left("Level", 11),
            Heading.left("Platform", 13),
            Heading.left("State", 5),
            Heading.right("Nodes", 8),
            Heading.right("Processes", 9));
    private static final List<Heading> LINKS = List.of(
            Heading.left("Server Name", 16),
            Heading.left("Other Server", 16),
            Heading.right("Bytes a/Second", 14),
            Heading.right("Files a/Second", 9),
            Heading.left("State", 5));

    private static final List<Heading> READINGS = List.of(
            Heading.left("Reading", 12),
            Heading.left("Value", 7),
            Heading.left("Other", 7),
            Heading.stretching("What Is Not Known for Certain", 40));

    /** What clients let other nodes restore. */
    private static final List<Heading> ACCESS = List.of(
            Heading.left("Client Node", 15),
            Heading.left("Server Name", 12),
            Heading.left("Authorized Node", 15),
            Heading.left("Filespace Name", 15));

    @Override
    public Result run(Invocation invocation, Context context) {
        Site site = context.draft().site();
        Result.Builder reply = new Result.Builder();
        add(reply, SERVERS, servers(site));
        add(reply, LINKS, links(site));
        add(reply, ClientData.HEADINGS, ClientData.rows(site));
        add(reply, ACCESS, access(site));
        add(reply, READINGS, readings(site));
        return reply.add(site.clock().standing() ? "SIM0320I" : "SIM0321I", Values.dateTime(context.now()))
                .build();
    }

    private static void add(Result.Builder reply, List<Heading> headings, List<List<Value>> rows) {
        if (!rows.isEmpty()) {
            reply.add(new Table(Table.Layout.TABLE, headings, rows));
        }
    }

    private static List<List<Value>> servers(Site site) {
        List<List<Value>> rows = new ArrayList<>();
        for (Server server : site.servers().values()) {
            rows.add(Value.row(
                    server.name(),
                    server.level().toString(),
                    server.platform(),
                    state(server.isUp()),
                    server.all(Node.TYPE).size(),
                    server.processes().size()));
        }
        return rows;
    }

    /** Every pair of servers, those whose link was never set too. */
    private static List<List<Value>> links(Site site) {
        List<List<Value>> rows = new ArrayList<>();
        for (String one : site.servers().keySet()) {
            for (String other : site.servers().tailMap(one, false).keySet()) {
                Link link = site.link(one, other);
                rows.add(Value.row(
                        one, other, Amount.size(link.bytesPerSecond()), link.filesPerSecond(), state(link.up())));
            }
        }
        return rows;
    }

    private static List<List<Value>> readings(Site site) {
        List<List<Value>> rows = new ArrayList<>();
        for (Doubt doubt : Doubt.values()) {
            String value = site.reading(doubt);
            List<String> others = new ArrayList<>(doubt.readings());
            others.remove(value);
            rows.add(Value.row(doubt.name(), value, String.join(",", others), doubt.question()));
        }
        return rows;
    }

    private static List<List<Value>> access(Site site) {
        List<List<Value>> rows = new ArrayList<>();
        for (Server server : site.servers().values()) {
            for (Row rule : server.all(AccessRule.TYPE).values()) {
                rows.add(Value.row(
                        rule.get(AccessRule.NODE),
                        server.name(),
                        rule.get(AccessRule.AUTHORIZED),
                        rule.get(AccessRule.FILESPACE)));
            }
        }
        return rows;
    }

    private static String state(boolean up) {
        return up ? "Up" : "Down";
    }
}
