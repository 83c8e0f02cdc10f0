package dsmsim.node;

import dsmsim.command.Column;
import dsmsim.site.Attribute;
import dsmsim.site.Fact;
import dsmsim.site.Relation;
import dsmsim.site.Row;
import dsmsim.site.View;
import dsmsim.value.Types;
import java.util.ArrayList;
import java.util.List;

/** The tables of nodes, of what they have stored, and of what else their commands know. */
final class NodeTables {
    /** As at registration: the interval of the server holds. The number is ours. */
    private static final Fact<Row> AT_RISK = Fact.absent("ATRISK_TYPE", "", 0);

    static final List<Relation<?>> ALL = all();

    private NodeTables() {}

    private static List<Relation<?>> all() {
        List<Relation<?>> all = new ArrayList<>(StoredFiles.TABLES);
        all.addAll(List.of(
                Relation.of("NODES", Node.TYPE, nodes()),
                Relation.of("FILESPACES", FileSpace.TYPE, filespaces()),
                Relation.of("CLOPTSETS", ClientOptionSet.TYPE, Column.facts(ClientOptionSet.LINES)),
                Relation.of("CLIENTOPTS", ClientOption.TYPE, ClientOption.FACTS),
                new Relation<>("COLLOCGROUP", CollocationLine.FACTS, where -> CollocationLine.members(where.server())),
                new Relation<>("OCCUPANCY", Occupancy.FACTS, where -> Occupancy.of(where.server())),
                new Relation<>("AUDITOCC", StorageUsed.FACTS, where -> StorageUsed.of(where.server()))));
        return all;
    }

    private static List<Fact<Row>> nodes() {
        List<Fact<Row>> facts = new ArrayList<>(Column.facts(NodeDetails.COLUMNS));
        facts.addAll(ClientLevel.parts("CLIENT", Node.CLIENT_VERSION));
        facts.addAll(ClientLevel.parts("CLIENT_TARGET", Node.TARGET_LEVEL));
        for (String part : List.of("VERSION", "RELEASE", "LEVEL", "SUBLEVEL")) {
            facts.add(Fact.absent("APPLICATION_" + part, "", 0));
        }
        facts.add(Fact.absent("AGGREGATION", "", "NO"));
        facts.add(AT_RISK);
        facts.add(Fact.absent("REPL_MODEPREV", "", "NONE"));
        return facts;
    }

    private static List<Fact<Row>> filespaces() {
        List<Fact<Row>> facts = new ArrayList<>(Column.facts(FileSpaceDetails.COLUMNS));
        facts.add(AT_RISK);
        facts.add(Fact.derived("REPL_SERVER_1", "", Types.TEXT, NodeTables::replicatedTo));
        return facts;
    }

    /** The server to which a file space has been replicated last: that of its node. */
    private static String replicatedTo(Row filespace, View where) {
        if (filespace.get(FileSpace.REPLICATION_START).equals(Attribute.NEVER)) {
            return "";
        }
        return where.server()
                .find(Node.TYPE, filespace.get(FileSpace.NODE))
                .map(node -> node.get(Node.LAST_REPLICATED_TO))
                .orElse("");
    }
}
