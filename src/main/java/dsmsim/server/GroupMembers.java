package dsmsim.server;

import dsmsim.command.Context;
import dsmsim.message.CommandFailure;

/** What must hold of groups and those that join or leave them. */
final class GroupMembers {

    private GroupMembers() {}

    static void requireGroup(String group, Context context) {
        context.require(ServerGroup.TYPE, "SIM0328E", group);
    }

    /** Puts a server or group into a group, where it must be new, and which it must not contain. */
    static void join(String group, String member, Context context) {
        boolean isGroup = context.server().has(ServerGroup.TYPE, member);
        if (!isGroup && !context.server().has(ServerDefinition.TYPE, member)) {
            throw CommandFailure.of("SIM0329E", member);
        }
        if (context.server().has(ServerGroup.MEMBERSHIP, group, member)) {
            throw CommandFailure.of("SIM0330E", member, group);
        }
        if (isGroup && ServerGroup.reaches(context.server(), member, group)) {
            throw CommandFailure.of("SIM0331E", member, group);
        }
        context.put(ServerGroup.MEMBERSHIP
                .row(group, member)
                .with(ServerGroup.JOINED, context.now())
                .with(ServerGroup.JOINED_BY, context.administrator()));
    }

    static void leave(String group, String member, Context context) {
        context.remove(context.require(ServerGroup.MEMBERSHIP, "SIM0332E", group, member));
    }
}
