package dsmsim.activity;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.command.Keywords;
import dsmsim.message.CommandFailure;
import dsmsim.result.Result;
import java.util.List;
import java.util.regex.Pattern;

/** DEFINE ALERTTRIGGER: all messages that are named, or none. */
final class DefineAlertTrigger implements Handler {
    private static final Pattern MESSAGE_NUMBER = Pattern.compile("[A-Z]{3}[0-9]{4}[A-Z]");

    @Override
    public Result run(Invocation invocation, Context context) {
        List<String> administrators = AlertTrigger.administrators(invocation.list("ADMIN"), context);
        for (String number : invocation.list("message_number")) {
            if (!MESSAGE_NUMBER.matcher(number).matches()) {
                throw CommandFailure.at(invocation.span("message_number"), "SIM0351E", number);
            }
            if (context.server().has(AlertTrigger.TYPE, number)) {
                throw CommandFailure.of("SIM0101E", "ALERTTRIGGER", number);
            }
            context.put(Keywords.store(AlertTrigger.TYPE.row(number), invocation)
                    .with(AlertTrigger.ADMINISTRATORS, administrators));
        }
        return Result.of("ANR1999I");
    }
}
