package dsmsim.recovery;

import dsmsim.node.Node;
import dsmsim.site.Attribute;
import dsmsim.site.ObjectType;
import dsmsim.site.Row;
import dsmsim.site.Server;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * That a node was on a machine. It ends with either of the two (DEFINE MACHNODEASSOCIATION page), and no node is on more
 * than one.
 */
public final class MachineNode {
    public static final Attribute<String> MACHINE = Attribute.text("MACHINE_NAME", "Machine Name");
    public static final Attribute<String> NODE =
            Attribute.text("NODE_NAME", "Node Name").follows(Node.TYPE);

    public static final ObjectType TYPE = ObjectType.partOf(Machine.TYPE, "MACHNODEASSOCIATION", 2, MACHINE, NODE);

    private MachineNode() {}

    /** The nodes of a machine, by name. */
    static List<String> nodes(Server server, String machine) {
        List<String> nodes = new ArrayList<>();
        server.under(TYPE, machine).forEach(association -> nodes.add(association.get(NODE)));
        return nodes;
    }

    /** The machine that a node is on. */
    static Optional<String> machine(Server server, String node) {
        for (Row association : server.all(TYPE).values()) {
            if (association.get(NODE).equals(node)) {
                return Optional.of(association.get(MACHINE));
            }
        }
        return Optional.empty();
    }
}
