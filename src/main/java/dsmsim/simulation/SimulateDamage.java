package dsmsim.simulation;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.WorldHandler;
import dsmsim.inventory.Inventory;
import dsmsim.message.CommandFailure;
import dsmsim.node.FileSpace;
import dsmsim.result.Result;
import dsmsim.site.DataType;
import dsmsim.site.Row;
import dsmsim.site.Server;
import dsmsim.value.Values;

/** SIMULATE DAMAGE: the copies of files on one server become unreadable. */
public final class SimulateDamage implements WorldHandler {

    @Override
    public Result run(Invocation invocation, Context context) {
        FileRange files = FileRange.of(invocation);
        Server server = Places.server(invocation.text("server_name"), context);
        Row filespace = ClientVisit.known(server, invocation.text("node_name"), invocation.text("filespace_name"));
        Server damaged = server;
        long copies = 0;
        boolean found = false;
        for (DataType type : DataTypes.of(invocation.text("TYPE"))) {
            Inventory before = FileSpace.inventory(server, filespace, type);
            found |= before.of(files.first(), files.count()).iterator().hasNext();
            Inventory after = before.damage(files.first(), files.count());
            copies += after.damaged() - before.damaged();
            damaged = damaged.with(FileSpace.key(filespace, type), after);
        }
        if (!found) {
            throw CommandFailure.of("ANR2034E");
        }
        context.draft().put(damaged);
        return Result.of(
                "SIM0316I",
                Values.number(copies),
                filespace.get(FileSpace.NAME),
                filespace.get(FileSpace.NODE),
                server.name());
    }
}
