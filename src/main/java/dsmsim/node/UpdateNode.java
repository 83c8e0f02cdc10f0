package dsmsim.node;

import dsmsim.administrator.PasswordRules;
import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.command.Keywords;
import dsmsim.command.Wildcard;
import dsmsim.message.CommandFailure;
import dsmsim.message.Message;
import dsmsim.policy.Domain;
import dsmsim.result.Result;
import dsmsim.site.Password;
import dsmsim.site.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** UPDATE NODE: changes the attributes of all nodes that match, or of none when one of them cannot be changed so. */
public final class UpdateNode implements Handler {
    private static final List<String> NOT_FOR_OBJECT_CLIENTS = List.of("password", "FORCEPWRESET", "PASSEXP");

    @Override
    public Result run(Invocation invocation, Context context) {
        List<Row> nodes = selected(invocation, context);
        checkParameters(invocation);
        if (invocation.given("DOMAIN")) {
            context.require(Domain.TYPE, "ANR2144E", invocation.text("DOMAIN"));
        }
        Password password = invocation.given("password") ? PasswordRules.checked(invocation, context) : Password.NONE;
        List<Message> messages = new ArrayList<>();
        List<CommandFailure> failures = new ArrayList<>();
        for (Row node : nodes) {
            try {
                context.put(updated(node, password, invocation, context));
                messages.add(Message.of("ANR2063I", node.get(Node.NAME)));
            } catch (CommandFailure failure) {
                failures.add(failure);
            }
        }
        if (!failures.isEmpty()) {
            throw joined(failures);
        }
        return Result.of(messages);
    }

    private static void checkParameters(Invocation invocation) {
        if (selectsOnly(invocation.parameters())) {
            throw CommandFailure.of("ANR2031E");
        }
        if (invocation.given("REPLMODE") && !invocation.given("REPLSTATE")) {
            throw CommandFailure.at(invocation.span("REPLMODE"), "SIM0040E", "REPLMODE", "REPLSTATE");
        }
        if (invocation.given("password") && Wildcard.isOne(invocation.text("node_name"))) {
            throw CommandFailure.at(invocation.span("password"), "SIM0216E");
        }
    }

    private static boolean selectsOnly(List<String> parameters) {
        for (String parameter : parameters) {
            boolean selects = parameter.equals("node_name") || parameter.startsWith("WHERE");
            if (!selects && !parameter.equals("SYNCLDAPDELETE")) {
                return false;
            }
        }
        return true;
    }

    private static List<Row> selected(Invocation invocation, Context context) {
        List<Row> nodes = NodeNames.required(List.of(invocation.text("node_name")), context);
        if (invocation.given("WHEREDOMAIN")) {
            List<String> domains = invocation.list("WHEREDOMAIN");
            nodes.removeIf(node -> !NodeNames.matches(domains, node.get(Node.DOMAIN)));
        }
        if (invocation.given("WHEREPLATFORM")) {
            List<String> platforms = invocation.list("WHEREPLATFORM");
            nodes.removeIf(node -> !NodeNames.matches(platforms, node.get(Node.PLATFORM)));
        }
        if (nodes.isEmpty()) {
            throw CommandFailure.of("ANR2034E");
        }
        return nodes;
    }

    private static Row updated(Row node, Password password, Invocation invocation, Context context) {
        checkType(node, invocation);
        checkLdap(node, invocation);
        NodeChecks.rulesNeedState(invocation, node.get(Node.REPL_STATE));
        Row changed = Keywords.store(node, invocation);
        NodeChecks.storable(changed, invocation, context);
        if (!password.isNone()) {
            changed = changed.with(Node.PASSWORD, password)
                    .with(Node.PASSWORD_SET, context.now())
                    .with(Node.INVALID_SIGN_ONS, 0);
        }
        return invocation.given("REPLSTATE") ? replicated(node, changed, invocation) : changed;
    }

    private static void checkType(Row node, Invocation invocation) {
        boolean isObjectClient = node.get(Node.NODE_TYPE).equals("OBJECTCLIENT");
        if (invocation.given("GENERATEKEYS") && !isObjectClient) {
            throw unfit("GENERATEKEYS", node, invocation);
        }
        for (String parameter : NOT_FOR_OBJECT_CLIENTS) {
            if (isObjectClient && invocation.given(parameter)) {
                throw unfit(parameter, node, invocation);
            }
        }
    }

    private static CommandFailure unfit(String parameter, Row node, Invocation invocation) {
        return CommandFailure.at(
                invocation.span(parameter), "SIM0211E", parameter.toUpperCase(Locale.ROOT), node.get(Node.NAME));
    }

    /** A node that the directory server has authenticated needs a password of its own from now on (command page). */
    private static void checkLdap(Row node, Invocation invocation) {
        boolean becomesLocal = node.get(Node.AUTHENTICATION).equals("LDAP")
                && invocation.given("AUTHENTICATION")
                && invocation.text("AUTHENTICATION").equals("LOCAL");
        if (becomesLocal && !invocation.given("password")) {
            throw CommandFailure.at(invocation.span("AUTHENTICATION"), "SIM0040E", "AUTHENTICATION", "PASSWORD");
        }
        if (invocation.given("SYNCLDAPDELETE") && !becomesLocal) {
            throw unfit("SYNCLDAPDELETE", node, invocation);
        }
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

    /** One failure with what is wrong with each node. */
    private static CommandFailure joined(List<CommandFailure> failures) {
        List<Message> messages = new ArrayList<>();
        for (CommandFailure failure : failures) {
            for (Message message : failure.messages()) {
                if (!messages.contains(message)) {
                    messages.add(message);
                }
            }
        }
        return new CommandFailure(messages, failures.get(0).span(), List.of());
    }
}
