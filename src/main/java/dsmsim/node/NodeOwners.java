package dsmsim.node;

import dsmsim.administrator.Administrator;
import dsmsim.administrator.Authority;
import dsmsim.administrator.PrivilegeClasses;
import dsmsim.command.Context;
import dsmsim.message.Message;
import dsmsim.site.Attribute;
import dsmsim.site.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The administrators who have authority over nodes: owners, and those who have access to the clients. */
final class NodeOwners {
    private static final List<Attribute<Authority>> KINDS =
            List.of(Administrator.CLIENT_ACCESS, Administrator.CLIENT_OWNER);

    private NodeOwners() {}

    /**
     * Takes the authority over a node that is gone away. An administrator of the node's name who had no other authority
     * goes with it (REMOVE NODE page).
     *
     * @return the message that the administrator is removed
     */
    static Optional<Message> remove(String node, Context context) {
        Optional<Message> removed = Optional.empty();
        for (Row administrator : withAuthorityOver(node, context)) {
            Row left = without(node, administrator);
            String name = administrator.get(Administrator.NAME);
            if (name.equals(node) && !PrivilegeClasses.hasAny(left)) {
                context.remove(administrator);
                removed = Optional.of(Message.of("ANR2069I", name));
            } else {
                context.put(left);
            }
        }
        return removed;
    }

    /** Gives the authority over a node to those who had it under its old name. */
    static void rename(String node, String newName, Context context) {
        for (Row administrator : withAuthorityOver(node, context)) {
            Row renamed = without(node, administrator);
            for (Attribute<Authority> kind : KINDS) {
                if (administrator.get(kind).covers(node)) {
                    renamed = renamed.with(kind, renamed.get(kind).with(List.of(newName)));
                }
            }
            context.put(renamed);
        }
    }

    private static Row without(String node, Row administrator) {
        Row left = administrator;
        for (Attribute<Authority> kind : KINDS) {
            left = left.with(kind, left.get(kind).without(List.of(node)));
        }
        return left;
    }

    private static List<Row> withAuthorityOver(String node, Context context) {
        List<Row> found =
                new ArrayList<>(context.server().all(Administrator.TYPE).values());
        found.removeIf(administrator ->
                KINDS.stream().noneMatch(kind -> administrator.get(kind).covers(node)));
        return found;
    }
}
