package dsmsim.node;

import dsmsim.site.Attribute;
import dsmsim.site.ObjectType;
import java.time.LocalDateTime;

/** A group of nodes that a command can name in place of its members. */
public final class NodeGroup {
    public static final Attribute<String> NAME = Attribute.text("NODEGROUP_NAME", "Node Group Name");
    public static final Attribute<String> DESCRIPTION =
            Attribute.text("DESCRIPTION", "Node Group Description").setBy("DESCRIPTION");
    public static final Attribute<LocalDateTime> CHANGED = Attribute.moment("CHG_TIME", "Last Update Date/Time");
    public static final Attribute<String> CHANGED_BY = Attribute.text("CHG_ADMIN", "Last Update by (administrator)");

    public static final ObjectType TYPE = ObjectType.of("NODEGROUP", 1, NAME, DESCRIPTION, CHANGED, CHANGED_BY);

    public static final Attribute<String> GROUP = Attribute.text("NODEGROUP_NAME", "Node Group Name");
    public static final Attribute<String> MEMBER = Attribute.text("NODE_NAME", "Node Name");

    /** One node in one group. */
    public static final ObjectType MEMBERSHIP = ObjectType.of("NODEGROUPMEMBER", 2, GROUP, MEMBER);

    private NodeGroup() {}
}
