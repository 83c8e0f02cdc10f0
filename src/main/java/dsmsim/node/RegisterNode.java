package dsmsim.node;

import dsmsim.administrator.Administrator;
import dsmsim.administrator.Administrators;
import dsmsim.administrator.Authority;
import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.command.Keywords;
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
        RenameNode.requireFree(name, context);
        NodeChecks.rulesNeedState(invocation, ReplicationState.NONE);
        Row node = Keywords.store(initial(name, invocation), invocation);
        context.require(Domain.TYPE, "ANR2144E", node.get(Node.DOMAIN));
        NodeChecks.storable(node, invocation, context);
        Password password = NodePassword.registered(node, invocation, context);
        boolean isReplicated = node.get(Node.REPL_STATE) != ReplicationState.NONE;
        context.put(node.edit()
                .set(Node.PASSWORD, password)
                .set(Node.PASSWORD_SET, context.now())
                .set(Node.LAST_ACCESS, context.now())
                .set(Node.REGISTERED, context.now())
                .set(Node.REGISTERED_BY, context.administrator())
                .set(Node.REPL_MODE, isReplicated ? ReplicationMode.SEND : ReplicationMode.NONE)
                .row());
        List<Message> messages = new ArrayList<>();
        messages.add(Message.of("ANR2060I", name, node.get(Node.DOMAIN)));
        Optional<String> owner = owner(invocation, context);
        if (owner.isPresent() && !context.server().has(Administrator.TYPE, owner.get())) {
            context.put(Administrators.registered(owner.get(), password, context)
                    .with(Administrator.CLIENT_OWNER, Authority.NONE.with(List.of(name))));
            messages.add(Message.of("ANR2099I", owner.get(), name));
        }
        return Result.of(messages);
    }

    /** Object clients may delete their own backups, other nodes may not until somebody lets them (command page). */
    private static Row initial(String name, Invocation invocation) {
        Row node = Node.TYPE.row(name);
        return invocation.find("TYPE").orElse("").equals("OBJECTCLIENT") ? node.with(Node.BACKUP_DELETE, true) : node;
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
