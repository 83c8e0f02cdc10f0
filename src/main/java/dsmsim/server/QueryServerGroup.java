package dsmsim.server;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.message.CommandFailure;
import dsmsim.result.Heading;
import dsmsim.result.Result;
import dsmsim.result.Table;
import dsmsim.site.Row;
import dsmsim.value.Value;
import java.util.ArrayList;
import java.util.List;

/** QUERY SERVERGROUP: a row for each member; what is about the group stands in its first row. */
final class QueryServerGroup implements Handler {
    private static final List<Heading> HEADINGS = List.of(
            Heading.left("Server Group", 15),
            Heading.left("Members", 15),
            Heading.left("Description", 25),
            Heading.left("Managing profile", 16));

    @Override
    public Result run(Invocation invocation, Context context) {
        List<List<Value>> rows = new ArrayList<>();
        for (Row group : context.matching(ServerGroup.TYPE, invocation.list("group_name"))) {
            String name = group.get(ServerGroup.NAME);
            List<String> members = ServerGroup.members(context.server(), name);
            rows.add(Value.row(name, members.isEmpty() ? "" : members.get(0), group.get(ServerGroup.DESCRIPTION), ""));
            members.stream().skip(1).forEach(member -> rows.add(Value.row("", member, "", "")));
        }
        if (rows.isEmpty()) {
            throw CommandFailure.of("ANR2034E");
        }
        return Result.of(new Table(Table.Layout.TABLE, HEADINGS, rows));
    }
}
