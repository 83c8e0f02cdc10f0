package dsmsim.node;

import dsmsim.administrator.Administrator;
import dsmsim.administrator.PrivilegeClasses;
import dsmsim.command.Context;
import dsmsim.message.Message;
import dsmsim.site.Row;
import java.util.Optional;

/** The administrator of a node's name, who owns the node or has access to its client. */
final class NodeOwner {

    private NodeOwner() {}

    static boolean exists(String node, Context context) {
        return context.server()
                .find(Administrator.TYPE, node)
                .filter(found -> found.get(Administrator.CLIENT_ACCESS).covers(node)
                        || found.get(Administrator.CLIENT_OWNER).covers(node))
                .isPresent();
    }

    /**
     * After the node is gone its owner goes as well, unless there is other authority left (REMOVE NODE page).
     *
     * @return the message that the administrator is removed
     */
    static Optional<Message> remove(String node, Context context) {
        Optional<Row> idle =
                context.server().find(Administrator.TYPE, node).filter(found -> !PrivilegeClasses.hasAny(found));
        idle.ifPresent(context::remove);
        return idle.map(found -> Message.of("ANR2069I", node));
    }
}
