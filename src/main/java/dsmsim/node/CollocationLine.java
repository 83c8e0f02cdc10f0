package dsmsim.node;

import dsmsim.command.Column;
import dsmsim.site.Fact;
import dsmsim.site.Row;
import dsmsim.site.Server;
import dsmsim.value.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A line about a collocation group. QUERY COLLOCGROUP has one with all nodes of the group or one for each of its file
 * spaces, the table one for each member (command page; of the table this is believed, since its
 * column has room for one name).
 *
 * @param nodes those in the group, or the one that has the file space
 * @param filespace empty in a group of nodes, and where the group is empty
 */
record CollocationLine(Row group, List<String> nodes, Optional<Row> filespace) {
    private static final Fact<CollocationLine> NODES =
            Fact.derived("NODE_NAME", "Collocation Group Member(s)", Types.SPACED_NAMES, (line, where) -> line.nodes());
    private static final Fact<CollocationLine> FILESPACES =
            Fact.derived("FILESPACE_NAME", "Filespace Member(s)", Types.TEXT, (line, where) -> line.filespaceName());

    /** The lines of FORMAT=DETAILED. */
    static final List<Column<CollocationLine>> COLUMNS = List.of(
            Column.of(Fact.through(CollocationLine::group, CollocationGroup.NAME)),
            Column.of(Fact.through(CollocationLine::group, CollocationGroup.DESCRIPTION)),
            Column.of(Fact.through(CollocationLine::group, CollocationGroup.CHANGED_BY)),
            Column.of(Fact.through(CollocationLine::group, CollocationGroup.CHANGED)),
            Column.of(NODES),
            Column.of(FILESPACES));

    /** The columns of the table. */
    static final List<Fact<CollocationLine>> FACTS = facts();

    private static List<Fact<CollocationLine>> facts() {
        List<Fact<CollocationLine>> facts = new ArrayList<>(Column.facts(COLUMNS));
        facts.add(Fact.derived("COLLOCGROUP_TYPE", "", Types.TEXT, (line, where) -> line.type()));
        return facts;
    }

    private String filespaceName() {
        return filespace.map(row -> row.get(FileSpace.NAME)).orElse("");
    }

    private String type() {
        if (nodes.isEmpty()) {
            return "";
        }
        return filespace.isPresent() ? "FILESPACE" : "NODE";
    }

    /** What a query shows of a group. */
    static List<CollocationLine> of(Server server, Row group) {
        return lines(server, group, CollocationMember.of(server, group.get(CollocationGroup.NAME)), true);
    }

    /** The members of all groups, one a line; a group without members has one, too. */
    static List<CollocationLine> members(Server server) {
        Map<String, List<Row>> byGroup = new HashMap<>();
        for (Row membership : server.all(CollocationMember.TYPE).values()) {
            byGroup.computeIfAbsent(membership.get(CollocationMember.GROUP), name -> new ArrayList<>())
                    .add(membership);
        }
        List<CollocationLine> lines = new ArrayList<>();
        for (Row group : server.all(CollocationGroup.TYPE).values()) {
            List<Row> members = byGroup.getOrDefault(group.get(CollocationGroup.NAME), List.of());
            lines.addAll(lines(server, group, members, false));
        }
        return lines;
    }

    private static List<CollocationLine> lines(Server server, Row group, List<Row> members, boolean joinsNodes) {
        List<CollocationLine> lines = new ArrayList<>();
        List<String> nodes = new ArrayList<>();
        for (Row membership : members) {
            String node = membership.get(CollocationMember.NODE);
            if (CollocationMember.isNode(membership) && joinsNodes) {
                nodes.add(node);
            } else {
                lines.add(new CollocationLine(group, List.of(node), filespace(server, membership)));
            }
        }
        if (lines.isEmpty()) {
            lines.add(new CollocationLine(group, nodes, Optional.empty()));
        }
        return lines;
    }

    private static Optional<Row> filespace(Server server, Row membership) {
        return server.find(
                FileSpace.TYPE, membership.get(CollocationMember.NODE), membership.get(CollocationMember.FILESPACE));
    }
}
