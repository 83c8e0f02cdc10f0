package dsmsim.simulation;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.WorldHandler;
import dsmsim.node.FileSpace;
import dsmsim.result.Heading;
import dsmsim.result.Result;
import dsmsim.result.Table;
import dsmsim.site.DataType;
import dsmsim.site.Row;
import dsmsim.site.Server;
import dsmsim.value.Values;
import java.util.List;

/** SIMULATE RESTORE: which files the client of a node gets back, and from which server. */
public final class SimulateRestore implements WorldHandler {
    private static final List<Heading> HEADINGS = List.of(
            Heading.left("Type", 4),
            Heading.left("Outcome", 12),
            Heading.right("Files", 10),
            Heading.stretching("File Numbers", 40));

    @Override
    public Result run(Invocation invocation, Context context) {
        FileRange files = FileRange.of(invocation);
        NodeClient own =
                NodeClient.of(invocation.text("node_name"), context.draft().site());
        NodeClient client = own.restoring(context);
        Row node = ClientVisit.seen(client.signedOn(context), context);
        Server server = context.draft().server(client.server());
        Row filespace = ClientVisit.known(server, client.node(), invocation.text("filespace_name"));
        boolean failedOver = !client.equals(own);
        List<DataType> types = DataTypes.of(invocation.text("TYPE"));
        Restoration restoration = new Restoration(files, types, failedOver);
        for (DataType type : types) {
            restoration.read(type, FileSpace.inventory(server, filespace, type));
        }
        ClientReport report = restoration.report();
        ClientVisit.end(client, node, 0, report.bytes(), report, context);
        Result.Builder reply = new Result.Builder();
        if (failedOver) {
            reply.add("SIM0322I", own.server(), client.node(), client.server());
        }
        reply.add(new Table(Table.Layout.TABLE, HEADINGS, restoration.rows()));
        return summed(reply, restoration, client).build();
    }

    private static Result.Builder summed(Result.Builder reply, Restoration restoration, NodeClient client) {
        reply.add(
                "SIM0323I",
                FileNumbers.files(restoration.restored()),
                Values.number(restoration.asked()),
                client.node(),
                client.server(),
                restoration.byType());
        int lost = restoration.asked() - restoration.restored();
        return lost == 0 ? reply : reply.add("SIM0324W", FileNumbers.files(lost), Values.number(restoration.damaged()));
    }
}
