package dsmsim.authority;

import dsmsim.administrator.Administrator;
import dsmsim.administrator.Administrators;
import dsmsim.administrator.PrivilegeClasses;
import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.message.CommandFailure;
import dsmsim.message.Message;
import dsmsim.result.Result;
import dsmsim.site.Attribute;
import dsmsim.site.Row;
import java.util.ArrayList;
import java.util.List;

/** REVOKE AUTHORITY; without a class every privilege is taken away. */
final class RevokeAuthority implements Handler {

    @Override
    public Result run(Invocation invocation, Context context) {
        Row administrator = Administrators.required(invocation.text("admin_name"), context);
        AuthorityClasses classes = AuthorityClasses.of(invocation);
        if (classes.system() || classes.isEmpty()) {
            Administrators.requireOtherSystem(administrator, context);
        }
        List<Message> messages = new ArrayList<>();
        context.put(
                classes.isEmpty()
                        ? withoutAny(administrator, messages)
                        : without(administrator, classes, invocation, context, messages));
        return Result.of(messages);
    }

    private static Row without(
            Row before, AuthorityClasses classes, Invocation invocation, Context context, List<Message> messages) {
        Row administrator = before;
        if (classes.system()) {
            administrator = cleared(administrator, Administrator.SYSTEM, "ANR2083I", "system", messages);
        }
        if (classes.policy()) {
            List<String> domains = invocation.list("DOMAINS");
            administrator = RestrictableClass.POLICY.revoked(administrator, domains, messages);
        }
        if (classes.storage()) {
            List<String> pools = invocation.list("STGPOOLS");
            administrator = RestrictableClass.STORAGE.revoked(administrator, pools, messages);
        }
        if (classes.operator()) {
            administrator = cleared(administrator, Administrator.OPERATOR, "ANR2089I", "operator", messages);
        }
        return classes.node()
                ? ClientAuthority.of(invocation).revoked(administrator, invocation, context, messages)
                : administrator;
    }

    private static Row cleared(
            Row administrator, Attribute<Boolean> privilege, String done, String words, List<Message> messages) {
        String person = administrator.get(Administrator.NAME);
        if (!administrator.get(privilege)) {
            throw CommandFailure.of("SIM0612E", person, words);
        }
        messages.add(Message.of(done, person));
        return administrator.with(privilege, false);
    }

    private static Row withoutAny(Row before, List<Message> messages) {
        Row administrator = before;
        if (PrivilegeClasses.has(administrator, "SYSTEM")) {
            administrator = cleared(administrator, Administrator.SYSTEM, "ANR2083I", "system", messages);
        }
        if (PrivilegeClasses.has(administrator, "POLICY")) {
            administrator = RestrictableClass.POLICY.revoked(administrator, List.of(), messages);
        }
        if (PrivilegeClasses.has(administrator, "STORAGE")) {
            administrator = RestrictableClass.STORAGE.revoked(administrator, List.of(), messages);
        }
        if (PrivilegeClasses.has(administrator, "OPERATOR")) {
            administrator = cleared(administrator, Administrator.OPERATOR, "ANR2089I", "operator", messages);
        }
        for (ClientAuthority authority : List.of(ClientAuthority.ACCESS, ClientAuthority.OWNER)) {
            List<String> nodes = administrator.get(authority.attribute()).names();
            administrator = authority.without(administrator, nodes, messages);
        }
        if (messages.isEmpty()) {
            throw CommandFailure.of("SIM0612E", administrator.get(Administrator.NAME), "any");
        }
        return administrator;
    }
}
