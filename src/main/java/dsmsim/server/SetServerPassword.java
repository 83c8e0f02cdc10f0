package dsmsim.server;

import dsmsim.administrator.PasswordRules;
import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.result.Result;
import dsmsim.site.Password;

/** SET SERVERPASSWORD: what other servers must give to be let in; as long as SET MINPWLENGTH says (its page). */
final class SetServerPassword implements Handler {

    @Override
    public Result run(Invocation invocation, Context context) {
        Password password = PasswordRules.checked(invocation, context);
        context.update(server -> server.withSetting(ServerSettings.PASSWORD, password));
        return Result.of("ANR2131I");
    }
}
