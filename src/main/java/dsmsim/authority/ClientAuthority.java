package dsmsim.authority;

import dsmsim.administrator.Administrator;
import dsmsim.administrator.Authority;
import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.message.CommandFailure;
import dsmsim.message.Message;
import dsmsim.node.Node;
import dsmsim.policy.Domain;
import dsmsim.site.Attribute;
import dsmsim.site.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * The privilege class NODE: access to the clients of nodes, or ownership of them. The nodes of a domain are those that
 * are in it when the command is given.
 *
 * @param word ACCESS or OWNER
 */
record ClientAuthority(String word, Attribute<Authority> attribute, String granted) {
    static final ClientAuthority ACCESS = new ClientAuthority("ACCESS", Administrator.CLIENT_ACCESS, "ANR2127I");
    static final ClientAuthority OWNER = new ClientAuthority("OWNER", Administrator.CLIENT_OWNER, "ANR2126I");

    static ClientAuthority of(Invocation invocation) {
        return invocation.find("AUTHORITY").filter("OWNER"::equals).isPresent() ? OWNER : ACCESS;
    }

    /** Who may manage a node's domain needs no authority over the node. */
    Row granted(Row administrator, Invocation invocation, Context context, List<Message> messages) {
        String person = administrator.get(Administrator.NAME);
        List<String> names = new ArrayList<>();
        for (Row node : nodes(invocation, context)) {
            String name = node.get(Node.NAME);
            String domain = node.get(Node.DOMAIN);
            boolean isManager = administrator.get(Administrator.SYSTEM)
                    || administrator.get(Administrator.POLICY).covers(domain);
            if (isManager) {
                messages.add(Message.of("ANR2137I", person, domain, name));
            } else {
                messages.add(Message.of(granted, person, name));
                names.add(name);
            }
        }
        return administrator.with(attribute, administrator.get(attribute).with(names));
    }

    Row revoked(Row administrator, Invocation invocation, Context context, List<Message> messages) {
        List<String> names = new ArrayList<>();
        for (Row node : nodes(invocation, context)) {
            if (administrator.get(attribute).covers(node.get(Node.NAME))) {
                names.add(node.get(Node.NAME));
            }
        }
        if (names.isEmpty()) {
            throw CommandFailure.of("SIM0615E", administrator.get(Administrator.NAME), word);
        }
        return without(administrator, names, messages);
    }

    Row without(Row administrator, List<String> names, List<Message> messages) {
        for (String name : names) {
            messages.add(Message.of("SIM0616I", word, administrator.get(Administrator.NAME), name));
        }
        return administrator.with(attribute, administrator.get(attribute).without(names));
    }

    /** The node that is named, or all of the domains that are named. */
    private static List<Row> nodes(Invocation invocation, Context context) {
        if (invocation.given("NODE")) {
            return List.of(context.require(Node.TYPE, "ANR2146E", invocation.text("NODE")));
        }
        if (!invocation.given("DOMAINS")) {
            throw CommandFailure.at(invocation.span("CLASSES"), "SIM0040E", "CLASSES=NODE", "NODE or DOMAINS");
        }
        List<String> domains = invocation.list("DOMAINS");
        domains.forEach(domain -> context.require(Domain.TYPE, "ANR2144E", domain));
        List<Row> nodes = new ArrayList<>(context.server().all(Node.TYPE).values());
        nodes.removeIf(node -> !domains.contains(node.get(Node.DOMAIN)));
        if (nodes.isEmpty()) {
            throw CommandFailure.of("ANR2034E");
        }
        return nodes;
    }
}
