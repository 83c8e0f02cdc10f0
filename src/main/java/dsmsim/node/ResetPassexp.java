package dsmsim.node;

import dsmsim.administrator.Administrator;
import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.message.Message;
import dsmsim.result.Result;
import dsmsim.site.Row;
import java.util.List;
import java.util.OptionalInt;

/** RESET PASSEXP: nodes and administrators, all of them or those that are named, have the common period again. */
final class ResetPassexp implements Handler {
    private static final OptionalInt COMMON = OptionalInt.empty();

    @Override
    public Result run(Invocation invocation, Context context) {
        List<Message> messages = PasswordPeriod.setForNamed(COMMON, invocation, context);
        return messages.isEmpty() ? resetAll(context) : Result.of(messages);
    }

    private static Result resetAll(Context context) {
        for (Row node : context.server().all(Node.TYPE).values()) {
            PasswordPeriod.setForNode(node, COMMON, context);
        }
        for (Row administrator : context.server().all(Administrator.TYPE).values()) {
            PasswordPeriod.setForAdministrator(administrator, COMMON, context);
        }
        return Result.of("ANR1999I");
    }
}
