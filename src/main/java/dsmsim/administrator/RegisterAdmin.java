package dsmsim.administrator;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.command.Keywords;
import dsmsim.message.CommandFailure;
import dsmsim.message.Message;
import dsmsim.result.Result;
import dsmsim.site.Attribute;
import dsmsim.site.Password;
import dsmsim.site.Row;

/** REGISTER ADMIN: a new administrator, who has no privilege yet but may issue queries. */
final class RegisterAdmin implements Handler {

    @Override
    public Result run(Invocation invocation, Context context) {
        String name = invocation.text("admin_name");
        Administrators.requireFree(name, "admin_name", invocation, context);
        SecondFactor.check(invocation);
        Row registered = Keywords.store(Administrators.registered(name, Password.NONE, context), invocation)
                .read(Administrator.SESSION_SECURITY, invocation.text("SESSIONSECURITY"));
        context.put(withPassword(registered, invocation, context));
        return Result.of("ANR2068I", name);
    }

    /** Whom a directory server authenticates needs no password here. */
    private static Row withPassword(Row administrator, Invocation invocation, Context context) {
        if (!invocation.given("password")) {
            if (administrator.get(Administrator.AUTHENTICATION).equals("LOCAL")) {
                throw CommandFailure.of("ANR2022E").with(Message.of("SIM0821I", "<password>"));
            }
            return administrator.with(Administrator.PASSWORD_SET, Attribute.NEVER);
        }
        return administrator.with(Administrator.PASSWORD, PasswordRules.checked(administrator, invocation, context));
    }
}
