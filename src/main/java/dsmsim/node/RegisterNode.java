package dsmsim.node;

import dsmsim.administrator.Administrator;
import dsmsim.catalog.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.command.Keywords;
import dsmsim.message.CommandFailure;
import dsmsim.message.Message;
import dsmsim.policy.Domain;
import dsmsim.product.Level;
import dsmsim.result.Result;
import dsmsim.site.Password;
import dsmsim.site.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** REGISTER NODE. */
public final class RegisterNode implements Handler {
    private static final Level WITHOUT_OWNER = Level.of(8, 1, 0, 0);

    @Override
    public Result run(Invocation invocation, Context context) {
        String name = invocation.text("node_name");
        if (context.server().has(Node.TYPE, name)) {
            throw CommandFailure.of("ANR2147E", name);
        }
        NodeChecks.rulesNeedState(invocation, ReplicationState.NONE);
        Password password = NodePassword.checked(
                invocation, context, invocation.find("password").orElse(""));
        Row node = Keywords.store(Node.TYPE.row(name), invocation)
                .with(Node.PASSWORD, password)
                .with(Node.PASSWORD_SET, context.now())
                .with(Node.REGISTERED, context.now())
                .with(Node.REGISTERED_BY, context.administrator());
        context.require(Domain.TYPE, "ANR2144E", node.get(Node.DOMAIN));
        NodeChecks.addresses(node, invocation);
        if (node.get(Node.REPL_STATE) != ReplicationState.NONE) {
            node = node.with(Node.REPL_MODE, ReplicationMode.SEND);
        }
        context.put(node);
        List<Message> messages = new ArrayList<>();
        messages.add(Message.of("ANR2060I", name, node.get(Node.DOMAIN)));
        owner(invocation, context)
                .filter(owner -> !context.server().has(Administrator.TYPE, owner))
                .ifPresent(owner -> {
                    context.put(Administrator.TYPE
                            .row(owner)
                            .with(Administrator.PASSWORD, password)
                            .with(Administrator.PASSWORD_SET, context.now())
                            .with(Administrator.CLIENT_OWNER, name));
                    messages.add(Message.of("ANR2099I", owner, name));
                });
        return Result.of(messages);
    }

    /** Up to 7.1 the node gets an administrator of its name unless USERID=NONE; later only when one is named. */
    private static Optional<String> owner(Invocation invocation, Context context) {
        boolean always = context.server().level().isBefore(WITHOUT_OWNER);
        String user = invocation.given("USERID") || !always
                ? invocation.find("USERID").orElse("NONE")
                : invocation.text("node_name");
        return user.equals("NONE") ? Optional.empty() : Optional.of(user);
    }
}
