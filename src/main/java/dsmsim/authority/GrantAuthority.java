package dsmsim.authority;

import dsmsim.administrator.Administrator;
import dsmsim.administrator.Administrators;
import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.message.CommandFailure;
import dsmsim.message.Message;
import dsmsim.result.Result;
import dsmsim.site.Row;
import java.util.ArrayList;
import java.util.List;

/** GRANT AUTHORITY; what is granted already may be granted again. */
final class GrantAuthority implements Handler {

    @Override
    public Result run(Invocation invocation, Context context) {
        Row administrator = Administrators.required(invocation.text("admin_name"), context);
        AuthorityClasses classes = AuthorityClasses.of(invocation);
        if (classes.isEmpty()) {
            throw CommandFailure.of("ANR2022E").with(Message.of("SIM0821I", "CLasses="));
        }
        List<Message> messages = new ArrayList<>();
        context.put(granted(administrator, classes, invocation, context, messages));
        return Result.of(messages);
    }

    private static Row granted(
            Row before, AuthorityClasses classes, Invocation invocation, Context context, List<Message> messages) {
        Row administrator = before;
        String person = administrator.get(Administrator.NAME);
        if (classes.system()) {
            messages.add(Message.of("ANR2076I", person));
            administrator = administrator.with(Administrator.SYSTEM, true);
        }
        if (classes.policy()) {
            administrator = RestrictableClass.POLICY.granted(administrator, invocation, context, messages);
        }
        if (classes.storage()) {
            administrator = RestrictableClass.STORAGE.granted(administrator, invocation, context, messages);
        }
        if (classes.operator()) {
            messages.add(Message.of("ANR2082I", person));
            administrator = administrator.with(Administrator.OPERATOR, true);
        }
        return classes.node()
                ? ClientAuthority.of(invocation).granted(administrator, invocation, context, messages)
                : administrator;
    }
}
