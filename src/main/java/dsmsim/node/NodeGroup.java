package dsmsim.node;

import dsmsim.binding.Invocation;
import dsmsim.command.Column;
import dsmsim.command.Context;
import dsmsim.command.PlainObject;
import dsmsim.message.CommandFailure;
import dsmsim.site.Attribute;
import dsmsim.site.Fact;
import dsmsim.site.ObjectType;
import dsmsim.site.Row;
import dsmsim.site.Server;
import dsmsim.value.Types;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** A group of nodes that a command can name in place of its members. */
public final class NodeGroup {
    private static final String LISTED = "the groups' table lists the members of each";

    public static final Attribute<String> NAME = Attribute.text("NODEGROUP_NAME", "Node Group Name");
    public static final Attribute<String> DESCRIPTION =
            Attribute.text("DESCRIPTION", "Node Group Description").setBy("DESCRIPTION");
    public static final Attribute<LocalDateTime> CHANGED = Attribute.moment("CHG_TIME", "Last Update Date/Time");
    public static final Attribute<String> CHANGED_BY =
            Attribute.text("CHG_ADMIN", "Last Update by (administrator)").byServer();

    public static final ObjectType TYPE =
            ObjectType.of("NODEGROUP", "node group", 1, NAME, DESCRIPTION, CHANGED, CHANGED_BY);

    public static final Attribute<String> GROUP =
            Attribute.text("NODEGROUP_NAME", "Node Group Name").refersTo(TYPE).inNoTable(LISTED);
    public static final Attribute<String> MEMBER =
            Attribute.text("NODE_NAME", "Node Name").follows(Node.TYPE).inNoTable(LISTED);

    /** One node in one group. */
    public static final ObjectType MEMBERSHIP = ObjectType.of("NODEGROUPMEMBER", 2, GROUP, MEMBER);

    /** The nodes in a group. */
    static final Fact<Row> MEMBERS = Fact.derived(
            "NODE_NAME",
            "Node Group Member(s)",
            Types.SPACED_NAMES,
            (group, where) -> members(where.server(), group.get(NAME)));

    private static final List<Column<Row>> STANDARD =
            List.of(Column.left("Node Group Name", 30, NAME), Column.left("Node Group Description", 40, DESCRIPTION));

    private static final List<Column<Row>> DETAILED = List.of(
            Column.of(NAME), Column.of(DESCRIPTION), Column.of(CHANGED_BY), Column.of(CHANGED), Column.of(MEMBERS));

    /** The commands about groups; one that has members cannot be deleted. */
    static final PlainObject FAMILY = PlainObject.of(TYPE, "group_name")
            .stamped(CHANGED_BY, CHANGED)
            .storedIf(NodeGroup::checkName)
            .defined("ANR1999I")
            .updated("ANR1999I")
            .deleted("ANR1999I")
            .shown(STANDARD, DETAILED)
            .table("NODEGROUP");

    private NodeGroup() {}

    private static void checkName(Row group, Invocation invocation, Context context) {
        if (context.server().has(Node.TYPE, group.get(NAME))) {
            throw CommandFailure.at(invocation.span("group_name"), "SIM0200E", group.get(NAME));
        }
    }

    /** The nodes in a group, by name. */
    public static List<String> members(Server server, String group) {
        List<String> members = new ArrayList<>();
        server.under(MEMBERSHIP, group).forEach(membership -> members.add(membership.get(MEMBER)));
        return members;
    }
}
