package dsmsim.replication;

import dsmsim.site.Attribute;
import dsmsim.site.ObjectType;
import dsmsim.site.Row;
import dsmsim.site.Server;

/**
 * That VALIDATE REPLPOLICY has compared the policies of a server with those here, which must come before SET
 * DISSIMILARPOLICIES (command page). Beside the partners, since a server that is only asked for its policies is none yet.
 */
final class PolicyValidation {
    private static final Attribute<String> TARGET =
            Attribute.text("TARGET_SERVER", "Target Server").inNoTable("the product keeps no list of it");

    static final ObjectType TYPE = ObjectType.ofRecords("POLICYVALIDATION", 1, TARGET);

    private PolicyValidation() {}

    static Row of(String target) {
        return TYPE.row(target);
    }

    static boolean isDone(Server server, String target) {
        return server.has(TYPE, target);
    }
}
