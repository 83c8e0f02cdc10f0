package dsmsim.activity;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.command.Wildcard;
import dsmsim.message.CommandFailure;
import dsmsim.result.Result;
import dsmsim.site.Row;
import java.util.List;

/** DELETE ALERTTRIGGER: all triggers that are named, or none; patterns may be among the names (command page). */
final class DeleteAlertTrigger implements Handler {

    @Override
    public Result run(Invocation invocation, Context context) {
        List<String> patterns = invocation.list("alert_trigger");
        for (String pattern : patterns) {
            if (!Wildcard.isOne(pattern)) {
                required(pattern, context);
            } else if (context.matching(AlertTrigger.TYPE, List.of(pattern)).isEmpty()) {
                throw CommandFailure.of("ANR2034E");
            }
        }
        context.matching(AlertTrigger.TYPE, patterns).forEach(context::remove);
        return Result.of("ANR1999I");
    }

    static Row required(String number, Context context) {
        return context.server()
                .find(AlertTrigger.TYPE, number)
                .orElseThrow(() -> CommandFailure.of("SIM0102E", "ALERTTRIGGER", number));
    }
}
