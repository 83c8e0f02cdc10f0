package dsmsim.node;

import dsmsim.command.PlainObject;
import dsmsim.site.Attribute;
import dsmsim.site.ObjectType;
import java.time.LocalDateTime;

/**
 * A group of nodes, or of file spaces of one node, whose data lies together on few volumes of the pools that collocate by
 * group.
 */
public final class CollocationGroup {
    public static final Attribute<String> NAME = Attribute.text("COLLOCGROUP_NAME", "Collocation Group Name");
    public static final Attribute<String> DESCRIPTION =
            Attribute.text("DESCRIPTION", "Collocation Group Description").setBy("DESCRIPTION");
    public static final Attribute<LocalDateTime> CHANGED = Attribute.moment("CHG_TIME", "Last Update Date/Time");
    public static final Attribute<String> CHANGED_BY =
            Attribute.text("CHG_ADMIN", "Last Update by (administrator)").byServer();

    public static final ObjectType TYPE =
            ObjectType.of("COLLOCGROUP", "collocation group", 1, NAME, DESCRIPTION, CHANGED, CHANGED_BY);

    /** The commands about groups; one that has members cannot be deleted. */
    static final PlainObject FAMILY = PlainObject.of(TYPE, "group_name")
            .referenced("SIM0223E")
            .stamped(CHANGED_BY, CHANGED)
            .defined("ANR1999I")
            .updated("ANR1999I")
            .deleted("ANR1999I");

    private CollocationGroup() {}
}
