package dsmsim.replication;

import dsmsim.binding.Invocation;
import dsmsim.command.Column;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.node.FileSpace;
import dsmsim.node.Node;
import dsmsim.result.Result;
import dsmsim.result.Table;
import dsmsim.server.Reach;
import dsmsim.site.DataType;
import dsmsim.site.Fact;
import dsmsim.site.Row;
import dsmsim.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** VALIDATE REPLICATION: the controlling rule of every logical file space, and whether the target answers. */
final class ValidateReplication implements Handler {

    /** A logical file space. */
    private record Line(Row filespace, DataType type, ControllingRule rule, String connection) {}

    private static final List<Column<Line>> COLUMNS = List.of(
            Column.of(Fact.through(Line::filespace, FileSpace.NODE)),
            Column.of(Fact.through(Line::filespace, FileSpace.NAME)),
            Column.of(Fact.through(Line::filespace, FileSpace.ID)),
            shown("Type", line -> line.type.shortName()),
            shown("Controlling Replication Rule", line -> line.rule.rule().name()),
            shown("Replication Rule Level", line -> line.rule.level().toString()),
            Column.of(Fact.shown(
                    "Server Name", (line, where) -> Value.of(where.server().setting(ReplicationSettings.TARGET)))),
            shown("Connection Status", line -> line.connection));

    private static Column<Line> shown(String title, Function<Line, String> how) {
        return Column.of(Fact.shown(title, (line, where) -> Value.of(how.apply(line))));
    }

    @Override
    public Result run(Invocation invocation, Context context) {
        NamedNodes named = NamedNodes.required(invocation.list("node_name"), context);
        String connection = invocation.yes("VERIFYCONNECTION") ? connection(context) : "";
        List<Line> lines = new ArrayList<>();
        for (Row node : named.nodes()) {
            for (Row filespace : context.server().under(FileSpace.TYPE, node.get(Node.NAME))) {
                for (DataType type : DataType.values()) {
                    ControllingRule rule = ControllingRule.of(context.server(), node, filespace, type);
                    lines.add(new Line(filespace, type, rule, connection));
                }
            }
        }
        if (lines.isEmpty()) {
            throw named.failure("ANR2034E");
        }
        return Result.of(named.leftOut()).and(Result.of(Column.table(Table.Layout.LIST, COLUMNS, lines, context)));
    }

    private static String connection(Context context) {
        String target = context.server().setting(ReplicationSettings.TARGET);
        return Reach.opens(context.draft().site(), context.serverName(), target)
                ? "Valid Connection"
                : "Connection Error";
    }
}
