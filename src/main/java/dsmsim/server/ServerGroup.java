package dsmsim.server;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.PlainObject;
import dsmsim.message.CommandFailure;
import dsmsim.site.Attribute;
import dsmsim.site.ObjectType;
import dsmsim.site.Row;
import dsmsim.site.Server;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A group of servers and other groups, which a routed command can name in place of its members. */
public final class ServerGroup {
    public static final Attribute<String> NAME = Attribute.text("GROUP_NAME", "Server Group");
    public static final Attribute<String> DESCRIPTION =
            Attribute.text("DESCRIPTION", "Description").setBy("DESCRIPTION");

    static final Attribute<LocalDateTime> CHANGED = Attribute.moment("CHG_TIME", "Last Update Date/Time");
    static final Attribute<String> CHANGED_BY =
            Attribute.text("CHG_ADMIN", "Last Update by (administrator)").byServer();

    public static final ObjectType TYPE =
            ObjectType.of("SERVERGROUP", "server group", 1, NAME, DESCRIPTION, CHANGED, CHANGED_BY);

    public static final Attribute<String> GROUP = Attribute.text("GROUP_NAME", "Server Group");
    /** A server or a group; the two never share a name. */
    public static final Attribute<String> MEMBER =
            Attribute.text("MEMBER_NAME", "Members").follows(TYPE, ServerDefinition.TYPE);

    static final Attribute<LocalDateTime> JOINED = Attribute.moment("CHG_TIME", "Last Update Date/Time");
    static final Attribute<String> JOINED_BY =
            Attribute.text("CHG_ADMIN", "Last Update by (administrator)").byServer();

    /** One member of one group. */
    public static final ObjectType MEMBERSHIP =
            ObjectType.partOf(TYPE, "GRPMEMBER", 2, GROUP, MEMBER, JOINED, JOINED_BY);

    /** The commands about groups; one that is deleted leaves the groups that it is in. */
    static final PlainObject FAMILY = PlainObject.of(TYPE, "group_name")
            .missing("SIM0328E")
            .stamped(CHANGED_BY, CHANGED)
            .storedIf(ServerGroup::nameIsNoServer)
            .defined("ANR1999I")
            .updated("ANR1999I")
            .deleted("ANR1999I")
            .copied("ANR1999I", List.of("current_group_name"), List.of("new_group_name"))
            .renamed("ANR1999I", List.of("current_group_name"), "new_group_name")
            .table("SERVER_GROUP")
            .table("SERVERGROUP");

    private ServerGroup() {}

    private static void nameIsNoServer(Row group, Invocation invocation, Context context) {
        if (context.server().has(ServerDefinition.TYPE, group.get(NAME))) {
            throw CommandFailure.of("SIM0101E", "SERVER", group.get(NAME));
        }
    }

    /** The names of a group's members. */
    public static List<String> members(Server server, String group) {
        List<String> members = new ArrayList<>();
        server.under(MEMBERSHIP, group).forEach(membership -> members.add(membership.get(MEMBER)));
        return members;
    }

    /**
     * The servers that a name of command routing stands for, each once: itself, or the members of the group and of its
     * groups.
     */
    public static Set<String> servers(Server server, String name) {
        Set<String> servers = new LinkedHashSet<>();
        collect(server, name, servers);
        return servers;
    }

    private static void collect(Server server, String name, Set<String> servers) {
        if (!server.has(TYPE, name)) {
            servers.add(name);
            return;
        }
        for (String member : members(server, name)) {
            collect(server, member, servers);
        }
    }

    /** Whether one is the group itself, or among its members, or among theirs. */
    static boolean reaches(Server server, String group, String name) {
        if (group.equals(name)) {
            return true;
        }
        for (String member : members(server, group)) {
            if (reaches(server, member, name)) {
                return true;
            }
        }
        return false;
    }
}
