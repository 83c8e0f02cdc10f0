package dsmsim.administrator;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.command.Keywords;
import dsmsim.command.Wildcard;
import dsmsim.message.CommandFailure;
import dsmsim.message.Message;
import dsmsim.result.Result;
import dsmsim.site.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** UPDATE ADMIN: changes all administrators that match. Everybody may change the own password and contact. */
final class UpdateAdmin implements Handler {
    private static final Set<String> OF_EVERYBODY = Set.of("admin_name", "password", "CONTACT");

    @Override
    public Result run(Invocation invocation, Context context) {
        String name = invocation.text("admin_name");
        requireAllowed(name, invocation, context);
        checkParameters(name, invocation);
        List<Message> messages = new ArrayList<>();
        for (Row administrator : Administrators.changeableMatching(name, context)) {
            context.put(updated(administrator, invocation, context));
            messages.add(Message.of("ANR2071I", administrator.get(Administrator.NAME)));
        }
        return Result.of(messages);
    }

    private static void requireAllowed(String name, Invocation invocation, Context context) {
        boolean isOwn = name.equals(context.administrator()) && OF_EVERYBODY.containsAll(invocation.parameters());
        boolean isSystem = context.server()
                .find(Administrator.TYPE, context.administrator())
                .filter(row -> row.get(Administrator.SYSTEM))
                .isPresent();
        if (!isOwn && !isSystem) {
            throw CommandFailure.of("ANR2035E", context.administrator());
        }
    }

    private static void checkParameters(String name, Invocation invocation) {
        if (invocation.parameters().equals(List.of("admin_name"))) {
            throw CommandFailure.of("ANR2031E");
        }
        if (invocation.given("password") && Wildcard.isOne(name)) {
            throw CommandFailure.at(invocation.span("password"), "SIM0216E");
        }
        SecondFactor.check(invocation);
    }

    private static Row updated(Row administrator, Invocation invocation, Context context) {
        checkOwn(administrator, invocation, context);
        checkLdap(administrator, invocation);
        Row changed = Keywords.store(administrator, invocation);
        if (!invocation.given("password")) {
            return changed;
        }
        return changed.with(Administrator.PASSWORD, PasswordRules.checked(changed, invocation, context))
                .with(Administrator.PASSWORD_SET, context.now())
                .with(Administrator.INVALID_SIGN_ONS, 0)
                .with(
                        Administrator.PASSWORD_RESET,
                        invocation.find("FORCEPWRESET").filter("YES"::equals).isPresent());
    }

    /** Nobody changes how he is authenticated, or gives up the second factor (command page). */
    private static void checkOwn(Row administrator, Invocation invocation, Context context) {
        if (!administrator.get(Administrator.NAME).equals(context.administrator())) {
            return;
        }
        if (invocation.given("AUTHENTICATION")) {
            throw CommandFailure.at(invocation.span("AUTHENTICATION"), "SIM0603E", "AUTHENTICATION");
        }
        if (invocation.given("MFAREQUIRED") && !invocation.yes("MFAREQUIRED")) {
            throw CommandFailure.at(invocation.span("MFAREQUIRED"), "SIM0603E", "MFAREQUIRED");
        }
    }

    private static void checkLdap(Row administrator, Invocation invocation) {
        boolean becomesLocal = administrator.get(Administrator.AUTHENTICATION).equals("LDAP")
                && invocation.given("AUTHENTICATION")
                && invocation.text("AUTHENTICATION").equals("LOCAL");
        if (becomesLocal && !invocation.given("password")) {
            throw CommandFailure.at(invocation.span("AUTHENTICATION"), "SIM0040E", "AUTHENTICATION", "PASSWORD");
        }
    }
}
