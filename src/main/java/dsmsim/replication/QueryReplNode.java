package dsmsim.replication;

import dsmsim.binding.Invocation;
import dsmsim.command.Column;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.node.FileSpace;
import dsmsim.node.Node;
import dsmsim.product.Level;
import dsmsim.result.Result;
import dsmsim.result.Table;
import dsmsim.server.Reach;
import dsmsim.site.DataType;
import dsmsim.site.Row;
import dsmsim.site.Server;
import dsmsim.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * QUERY REPLNODE: how many files of each replicated file space both servers hold; from 8.1 on for every target of a node
 * (command pages of 7.1.4 and 8.1.26).
 */
final class QueryReplNode implements Handler {
    private static final Level RENAMED = Level.of(8, 1, 13, 0);

    /** The files of one type of a file space, here and there; 0 also where there is no such file space. */
    private record Line(
            String node, DataType type, String filespace, int fsid, long here, String partner, long there) {}

    private static final List<Column<Line>> KEY = List.of(
            Column.left("Node Name", 15, (line, context) -> line.node),
            Column.left("Type", 4, (line, context) -> line.type.shortName()),
            Column.left("Filespace Name", 15, (line, context) -> line.filespace),
            Column.right("FSID", 5, (line, context) -> line.fsid == 0 ? "" : line.fsid));

    @Override
    public Result run(Invocation invocation, Context context) {
        NamedNodes named = NamedNodes.required(invocation.list("node_name"), context);
        Result.Builder reply = new Result.Builder();
        named.leftOut().forEach(reply::add);
        List<Line> lines = new ArrayList<>();
        Set<String> silent = new TreeSet<>();
        Site site = context.draft().site();
        for (Row node : named.nodes()) {
            List<String> partners = invocation
                    .find("target_server_name")
                    .map(List::of)
                    .orElseGet(() -> NodeTargets.listed(node, context.server()));
            for (String partner : partners) {
                boolean answers = Reach.opens(site, context.serverName(), partner);
                if (!answers && !partner.isEmpty()) {
                    silent.add(partner);
                }
                lines(node, partner, answers, context, lines);
            }
        }
        if (lines.isEmpty() && silent.isEmpty()) {
            throw named.failure("ANR2034E");
        }
        reply.add(Column.table(Table.Layout.TABLE, columns(context.server().level()), lines, context));
        silent.forEach(partner -> reply.add("ANR1651E", partner));
        return reply.build();
    }

    private static List<Column<Line>> columns(Level level) {
        List<Column<Line>> columns = new ArrayList<>(KEY);
        Column.Cell<Line> partner = (line, context) -> line.partner;
        Column.Cell<Line> here = (line, context) -> shown(line.here);
        Column.Cell<Line> there = (line, context) -> shown(line.there);
        if (level.isBefore(RENAMED)) {
            columns.add(Column.right("Files on Server", 10, here));
            columns.add(Column.left("Replication Server (1)", 15, partner));
            columns.add(Column.right("Files on Server (1)", 10, there));
        } else {
            columns.add(Column.right("Files on source", 10, here));
            columns.add(Column.right("Files on replica", 10, there));
            columns.add(Column.left("Replication Server", 15, partner));
        }
        return columns;
    }

    private static void lines(Row node, String partner, boolean answers, Context context, List<Line> lines) {
        String name = node.get(Node.NAME);
        Optional<Server> there = answers ? context.draft().site().server(partner) : Optional.empty();
        Set<String> filespaces = new TreeSet<>();
        addNames(context.server(), name, filespaces);
        there.ifPresent(server -> addNames(server, name, filespaces));
        for (String filespace : filespaces) {
            for (DataType type : DataType.values()) {
                Optional<Row> own = FileSpace.named(context.server(), name, filespace);
                long here = files(Optional.of(context.server()), name, filespace, type);
                long other = files(there, name, filespace, type);
                if (here > 0 || other > 0) {
                    int fsid = own.map(row -> row.get(FileSpace.ID)).orElse(0);
                    lines.add(new Line(name, type, filespace, fsid, here, partner, other));
                }
            }
        }
    }

    private static void addNames(Server server, String node, Set<String> names) {
        server.under(FileSpace.TYPE, node).forEach(row -> names.add(row.get(FileSpace.NAME)));
    }

    /** Nothing for none. */
    private static Object shown(long files) {
        return files == 0 ? "" : files;
    }

    private static long files(Optional<Server> server, String node, String filespace, DataType type) {
        return server.flatMap(value -> FileSpace.named(value, node, filespace)
                        .map(row -> FileSpace.inventory(value, row, type).versions()))
                .orElse(0L);
    }
}
