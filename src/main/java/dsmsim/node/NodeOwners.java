package dsmsim.node;

import dsmsim.administrator.Administrator;
import dsmsim.command.Context;
import dsmsim.message.Message;
import dsmsim.site.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The administrators who have owner authority over nodes. */
final class NodeOwners {

    private NodeOwners() {}

    /**
     * Takes the authority over a node that is gone away. An administrator of the node's name who had no other authority
     * goes with it (REMOVE NODE page).
     *
     * @return the message that the administrator is removed
     */
    static Optional<Message> remove(String node, Context context) {
        Optional<Message> removed = Optional.empty();
        for (Row administrator : owners(node, context)) {
            List<String> nodes = nodes(administrator);
            nodes.remove(node);
            Row left = administrator.with(Administrator.CLIENT_OWNER, String.join(",", nodes));
            String name = administrator.get(Administrator.NAME);
            if (name.equals(node) && !hasAuthority(left)) {
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
        for (Row administrator : owners(node, context)) {
            List<String> nodes = nodes(administrator);
            nodes.replaceAll(name -> name.equals(node) ? newName : name);
            context.put(administrator.with(Administrator.CLIENT_OWNER, String.join(",", nodes)));
        }
    }

    private static List<Row> owners(String node, Context context) {
        List<Row> owners = new ArrayList<>();
        for (Row administrator : context.server().all(Administrator.TYPE).values()) {
            String names = administrator.get(Administrator.CLIENT_OWNER);
            if (names.contains(node) && nodes(administrator).contains(node)) {
                owners.add(administrator);
            }
        }
        return owners;
    }

    private static List<String> nodes(Row administrator) {
        String names = administrator.get(Administrator.CLIENT_OWNER);
        return names.isEmpty() ? new ArrayList<>() : new ArrayList<>(List.of(names.split("[, ]+")));
    }

    private static boolean hasAuthority(Row administrator) {
        return administrator.get(Administrator.SYSTEM)
                || administrator.get(Administrator.OPERATOR)
                || !administrator.get(Administrator.POLICY).isEmpty()
                || !administrator.get(Administrator.STORAGE).isEmpty()
                || !administrator.get(Administrator.CLIENT_OWNER).isEmpty();
    }
}
