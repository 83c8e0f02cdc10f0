package dsmsim.report;

import dsmsim.node.FileSpace;
import dsmsim.node.Node;
import dsmsim.node.ReplicationRule;
import dsmsim.replication.ControllingRule;
import dsmsim.site.DataType;
import dsmsim.site.Row;
import dsmsim.site.Server;
import dsmsim.site.Site;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A file space of a node on a server, at the start.
 *
 * @param level of the server
 * @param versions that it holds of each type
 * @param rules that hold for each type
 */
record ReportPlace(
        String node,
        String filespace,
        String server,
        String level,
        String mode,
        String state,
        Map<DataType, Long> versions,
        Map<DataType, ReplicationRule> rules) {
    private static final Comparator<ReportPlace> ORDER = Comparator.comparing(ReportPlace::node)
            .thenComparing(ReportPlace::filespace)
            .thenComparing(ReportPlace::server);

    /** By node, file space and server. */
    static List<ReportPlace> of(Site site, Collection<String> nodes) {
        List<ReportPlace> places = new ArrayList<>();
        for (Server server : site.servers().values()) {
            for (String node : nodes) {
                Optional<Row> row = server.find(Node.TYPE, node);
                if (row.isPresent()) {
                    for (Row filespace : server.under(FileSpace.TYPE, node)) {
                        places.add(of(server, row.get(), filespace));
                    }
                }
            }
        }
        places.sort(ORDER);
        return places;
    }

    private static ReportPlace of(Server server, Row node, Row filespace) {
        Map<DataType, Long> versions = new EnumMap<>(DataType.class);
        Map<DataType, ReplicationRule> rules = new EnumMap<>(DataType.class);
        for (DataType type : DataType.values()) {
            versions.put(type, FileSpace.inventory(server, filespace, type).versions());
            rules.put(type, ControllingRule.of(server, node, filespace, type).rule());
        }
        return new ReportPlace(
                node.get(Node.NAME),
                filespace.get(FileSpace.NAME),
                server.name(),
                server.level().toString(),
                node.get(Node.REPL_MODE).toString(),
                node.get(Node.REPL_STATE).toString(),
                versions,
                rules);
    }
}
