package dsmsim.node;

import dsmsim.site.Attribute;
import dsmsim.site.ObjectType;
import dsmsim.site.Row;
import dsmsim.site.Server;
import java.util.ArrayList;
import java.util.List;

/** That a node, or a file space of it, is in a collocation group; it is in one at most. */
public final class CollocationMember {
    /** Stands for the identifier of a file space where the node as a whole is the member. */
    private static final int WHOLE_NODE = 0;

    private static final String LISTED = "the groups' table lists the members of each";

    public static final Attribute<String> NODE =
            Attribute.text("NODE_NAME", "Node Name").inNoTable(LISTED);
    public static final Attribute<Integer> FILESPACE =
            Attribute.number("FILESPACE_ID", "FSID", WHOLE_NODE).inNoTable(LISTED);
    public static final Attribute<String> GROUP = Attribute.text("COLLOCGROUP_NAME", "Collocation Group Name")
            .refersTo(CollocationGroup.TYPE)
            .inNoTable(LISTED);

    public static final ObjectType TYPE = ObjectType.partOf(Node.TYPE, "COLLOCMEMBER", 2, NODE, FILESPACE, GROUP);

    private CollocationMember() {}

    /** A node or file space as a member of a group. */
    static Row of(Row member, String group) {
        return key(member).with(GROUP, group);
    }

    private static Row key(Row member) {
        return TYPE.row(keyParts(member));
    }

    private static Object[] keyParts(Row member) {
        return member.type() == Node.TYPE
                ? new Object[] {member.get(Node.NAME), WHOLE_NODE}
                : new Object[] {member.get(FileSpace.NODE), member.get(FileSpace.ID)};
    }

    /** The group that a node or file space is itself in; empty for none, as of all nodes where there are no groups. */
    static String groupOf(Server server, Row member) {
        if (server.all(TYPE).isEmpty()) {
            return "";
        }
        return server.find(TYPE, keyParts(member))
                .map(membership -> membership.get(GROUP))
                .orElse("");
    }

    /** The server on which a node or file space is in no group. */
    static Server left(Server server, Row member) {
        return groupOf(server, member).isEmpty() ? server : server.without(key(member));
    }

    /** Whether the node as a whole is the member, not a file space of it. */
    static boolean isNode(Row membership) {
        return membership.get(FILESPACE) == WHOLE_NODE;
    }

    /** Whether a file space of the node is in a group. */
    static boolean hasFileSpace(Server server, Row node) {
        for (Row membership : server.under(TYPE, node.get(Node.NAME))) {
            if (!isNode(membership)) {
                return true;
            }
        }
        return false;
    }

    /** The memberships of a group, by node and file space. */
    static List<Row> of(Server server, String group) {
        List<Row> found = new ArrayList<>();
        for (Row membership : server.all(TYPE).values()) {
            if (membership.get(GROUP).equals(group)) {
                found.add(membership);
            }
        }
        return found;
    }
}
