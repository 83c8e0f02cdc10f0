package dsmsim.node;

import dsmsim.binding.Invocation;
import dsmsim.command.Check;
import dsmsim.command.Context;
import dsmsim.message.CommandFailure;
import dsmsim.site.Row;
import java.util.List;

/** What the commands about nodes check alike. */
final class NodeChecks {
    private static final List<String> RULES = List.of("BKREPLRULEDEFAULT", "ARREPLRULEDEFAULT", "SPREPLRULEDEFAULT");
    private static final Check OPTION_SET_EXISTS = Check.exists(Node.OPTION_SET, ClientOptionSet.TYPE, "SIM0217E");
    private static final int LEAST_GROUP = 4;
    private static final int GREATEST_GROUP = 65000;

    private NodeChecks() {}

    /** No process works on what the node has stored here. */
    static void idle(String node, Context context) {
        if (NodeWork.isBusy(context.draft().site(), context.serverName(), node)) {
            throw CommandFailure.of("ANR2150E", node);
        }
    }

    /** The node's replication rules may be set only when its state is set too (command page). */
    static void rulesNeedState(Invocation invocation, ReplicationState current) {
        if (current != ReplicationState.NONE || invocation.given("REPLSTATE")) {
            return;
        }
        for (String rule : RULES) {
            if (invocation.given(rule)) {
                throw CommandFailure.at(invocation.span(rule), "SIM0040E", rule, "REPLSTATE");
            }
        }
    }

    /** What must hold of a node that is about to be stored, as far as the command says something about it. */
    static void storable(Row node, Invocation invocation, Context context) {
        OPTION_SET_EXISTS.check(node, invocation, context);
        addresses(node, invocation);
        transactionGroup(node, invocation);
        if (invocation.given("TARGETLEVEL") && !node.get(Node.NODE_TYPE).equals("CLIENT")) {
            throw CommandFailure.at(invocation.span("TARGETLEVEL"), "SIM0211E", "TARGETLEVEL", node.get(Node.NAME));
        }
    }

    /** A node whose sessions only the server begins needs both addresses. */
    private static void addresses(Row node, Invocation invocation) {
        boolean serverOnly = node.get(Node.SESSION_INITIATION).equals("SERVERONLY");
        if (serverOnly
                && (node.get(Node.HIGH_LEVEL_ADDRESS).isEmpty()
                        || node.get(Node.LOW_LEVEL_ADDRESS).isEmpty())) {
            throw CommandFailure.at(
                    invocation.span("SESSIONINITIATION"), "SIM0040E", "SESSIONINITIATION", "HLADDRESS and LLADDRESS");
        }
    }

    /** 0 for what the server's option says, or 4 to 65000 (command page). */
    private static void transactionGroup(Row node, Invocation invocation) {
        int files = node.get(Node.TRANSACTION_GROUP);
        if (files != 0 && (files < LEAST_GROUP || files > GREATEST_GROUP)) {
            throw CommandFailure.at(invocation.span("TXNGROUPMAX"), "ANR2020E", "TXNGROUPMAX");
        }
    }
}
