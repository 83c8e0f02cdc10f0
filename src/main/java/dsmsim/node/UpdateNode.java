package dsmsim.node;

import dsmsim.catalog.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.command.Keywords;
import dsmsim.command.Wildcard;
import dsmsim.message.CommandFailure;
import dsmsim.message.Message;
import dsmsim.policy.Domain;
import dsmsim.result.Result;
import dsmsim.site.Row;
import java.util.ArrayList;
import java.util.List;

/** UPDATE NODE: changes the attributes of all nodes that match. */
public final class UpdateNode implements Handler {

    @Override
    public Result run(Invocation invocation, Context context) {
        List<Row> nodes = selected(invocation, context);
        if (invocation.parameters().stream().allMatch(UpdateNode::selects)) {
            throw CommandFailure.of("ANR2031E");
        }
        if (invocation.given("REPLMODE") && !invocation.given("REPLSTATE")) {
            throw CommandFailure.at(invocation.span("REPLMODE"), "SIM0040E", "REPLMODE", "REPLSTATE");
        }
        List<Message> messages = new ArrayList<>();
        for (Row node : nodes) {
            context.put(updated(node, invocation, context));
            messages.add(Message.of("ANR2063I", node.get(Node.NAME)));
        }
        return Result.of(messages);
    }

    private static boolean selects(String parameter) {
        return parameter.equals("node_name") || parameter.startsWith("WHERE");
    }

    private static List<Row> selected(Invocation invocation, Context context) {
        List<String> patterns = invocation.list("node_name");
        List<Row> nodes = context.matching(Node.TYPE, patterns);
        if (nodes.isEmpty() && !Wildcard.isOne(patterns.get(0))) {
            throw CommandFailure.of("ANR2146E", patterns.get(0));
        }
        String domain = invocation.find("WHEREDOMAIN").orElse("*");
        String platform = invocation.find("WHEREPLATFORM").orElse("*");
        nodes.removeIf(node -> !Wildcard.matches(domain, node.get(Node.DOMAIN))
                || !Wildcard.matches(platform, node.get(Node.PLATFORM)));
        if (nodes.isEmpty()) {
            throw CommandFailure.of("ANR2034E");
        }
        return nodes;
    }

    private static Row updated(Row node, Invocation invocation, Context context) {
        NodeChecks.rulesNeedState(invocation, node.get(Node.REPL_STATE));
        Row changed = Keywords.store(node, invocation);
        if (invocation.given("DOMAIN")) {
            context.require(Domain.TYPE, "ANR2144E", changed.get(Node.DOMAIN));
        }
        NodeChecks.addresses(changed, invocation);
        if (invocation.given("password")) {
            changed = changed.with(
                            Node.PASSWORD, NodePassword.checked(invocation, context, invocation.text("password")))
                    .with(Node.PASSWORD_SET, context.now());
        }
        return invocation.given("REPLSTATE") ? replicated(node, changed, invocation) : changed;
    }

    /** The mode follows the state: SEND when none is given and none was set (UPDATE NODE page). */
    private static Row replicated(Row before, Row changed, Invocation invocation) {
        boolean isConfigured = before.get(Node.REPL_STATE) != ReplicationState.NONE;
        if (invocation.given("REPLMODE") && isConfigured) {
            throw CommandFailure.at(
                    invocation.span("REPLMODE"), "SIM0041E", before.get(Node.NAME), before.get(Node.REPL_MODE));
        }
        return invocation.given("REPLMODE") || isConfigured
                ? changed
                : changed.with(Node.REPL_MODE, ReplicationMode.SEND);
    }
}
