package dsmsim.node;

import dsmsim.catalog.Invocation;
import dsmsim.message.CommandFailure;
import dsmsim.site.Row;
import java.util.List;

/** What REGISTER NODE and UPDATE NODE check alike. */
final class NodeChecks {
    private static final List<String> RULES = List.of("BKREPLRULEDEFAULT", "ARREPLRULEDEFAULT", "SPREPLRULEDEFAULT");

    private NodeChecks() {}

    /** The node's replication rules may be set only when its state is set too (command page). */
    static void rulesNeedState(Invocation invocation, ReplicationState current) {
        for (String rule : RULES) {
            if (invocation.given(rule) && !invocation.given("REPLSTATE") && current == ReplicationState.NONE) {
                throw CommandFailure.at(invocation.span(rule), "SIM0040E", rule, "REPLSTATE");
            }
        }
    }

    /** A node whose sessions only the server begins needs both addresses. */
    static void addresses(Row node, Invocation invocation) {
        boolean serverOnly = node.get(Node.SESSION_INITIATION).equalsIgnoreCase("SERVERONLY");
        if (serverOnly
                && (node.get(Node.HIGH_LEVEL_ADDRESS).isEmpty()
                        || node.get(Node.LOW_LEVEL_ADDRESS).isEmpty())) {
            throw CommandFailure.at(
                    invocation.span("SESSIONINITIATION"), "SIM0040E", "SESSIONINITIATION", "HLADDRESS and LLADDRESS");
        }
    }
}
