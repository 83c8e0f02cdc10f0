package dsmsim.node;

import dsmsim.site.Attribute;
import dsmsim.site.ObjectType;
import dsmsim.site.Row;
import dsmsim.site.Server;
import java.util.ArrayList;
import java.util.List;

/** That one node, the agent, may store and restore in the name of another one, the target. */
public final class ProxyNode {
    private static final String LISTED = "the table of nodes lists the targets and agents of each";

    public static final Attribute<String> TARGET =
            Attribute.text("TARGET_NODE", "Target Node").follows(Node.TYPE).inNoTable(LISTED);
    public static final Attribute<String> AGENT =
            Attribute.text("AGENT_NODE", "Agent Node").follows(Node.TYPE).inNoTable(LISTED);

    public static final ObjectType TYPE = ObjectType.of("PROXYNODE", 2, TARGET, AGENT);

    private ProxyNode() {}

    /** The agents of a target, by name. */
    public static List<String> agents(Server server, String target) {
        List<String> agents = new ArrayList<>();
        server.under(TYPE, target).forEach((Row proxy) -> agents.add(proxy.get(AGENT)));
        return agents;
    }
}
