package dsmsim.simulation;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Moments;
import dsmsim.command.WorldHandler;
import dsmsim.inventory.Inventory;
import dsmsim.node.FileSpace;
import dsmsim.result.Result;
import dsmsim.site.DataType;
import dsmsim.site.Row;
import dsmsim.site.Server;

/** SIMULATE ERASE: files vanish on the client, and its next incremental backup makes their backup inactive. */
public final class SimulateErase implements WorldHandler {

    @Override
    public Result run(Invocation invocation, Context context) {
        FileRange files = FileRange.of(invocation);
        NodeClient client =
                NodeClient.of(invocation.text("node_name"), context.draft().site());
        Row node = ClientVisit.seen(client.storing(context), context);
        Server server = context.draft().server(client.server());
        Row filespace = ClientVisit.known(server, client.node(), invocation.text("filespace_name"));
        Inventory before = FileSpace.inventory(server, filespace, DataType.BACKUP);
        Inventory after = before.deactivate(files.first(), files.count(), Moments.seconds(context.now()));
        context.draft()
                .put(server.with(filespace
                                .with(FileSpace.BACKUP_START, context.now())
                                .with(FileSpace.BACKUP_END, context.now()))
                        .with(FileSpace.key(filespace, DataType.BACKUP), after));
        client.remember(context);
        int inactive = (int) (before.activeVersions() - after.activeVersions());
        ClientVisit.end(client, node, 0, 0, ClientReport.expired(inactive, after.activeVersions()), context);
        return Result.of(
                "SIM0308I",
                FileNumbers.files(inactive),
                files,
                filespace.get(FileSpace.NAME),
                client.node(),
                server.name());
    }
}
