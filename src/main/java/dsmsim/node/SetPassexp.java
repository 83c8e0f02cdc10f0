package dsmsim.node;

import dsmsim.administrator.PasswordSettings;
import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.message.CommandFailure;
import dsmsim.message.Message;
import dsmsim.result.Result;
import java.util.List;
import java.util.OptionalInt;

/** SET PASSEXP: after how many days passwords expire, in common or for single nodes and administrators. */
final class SetPassexp implements Handler {

    @Override
    public Result run(Invocation invocation, Context context) {
        List<Message> messages =
                PasswordPeriod.setForNamed(OptionalInt.of(invocation.number("days")), invocation, context);
        return messages.isEmpty() ? setForAll(invocation, context) : Result.of(messages);
    }

    /** A common period of no days would mean that nobody's password ever expires, which only single ones may have. */
    private static Result setForAll(Invocation invocation, Context context) {
        int days = invocation.number("days");
        if (days == 0) {
            throw CommandFailure.at(invocation.span("days"), "ANR2020E", invocation.text("days"));
        }
        context.update(server -> server.withSetting(PasswordSettings.PERIOD, days));
        return Result.of("ANR2092I", days);
    }
}
