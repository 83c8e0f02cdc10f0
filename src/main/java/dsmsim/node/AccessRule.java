package dsmsim.node;

import dsmsim.site.Attribute;
import dsmsim.site.ObjectType;

/**
 * That another node may restore what the client of a node has stored, as the client's own command SET ACCESS says; the
 * product has no administrative command for it (here SIMULATE ACCESS).
 */
public final class AccessRule {
    private static final String CLIENTS = "clients alone set and show it";

    public static final Attribute<String> NODE =
            Attribute.text("NODE_NAME", "Client Node").follows(Node.TYPE).inNoTable(CLIENTS);
    /** The authorized node. */
    public static final Attribute<String> AUTHORIZED = Attribute.text("AUTHORIZED_NODE", "Authorized Node")
            .follows(Node.TYPE)
            .inNoTable(CLIENTS);
    /** The name of the file space; {@code *} for all. */
    public static final Attribute<String> FILESPACE =
            Attribute.text("FILESPACE_NAME", "Filespace Name").inNoTable(CLIENTS);

    public static final ObjectType TYPE = ObjectType.of("ACCESSRULE", 3, NODE, AUTHORIZED, FILESPACE);

    private AccessRule() {}
}
