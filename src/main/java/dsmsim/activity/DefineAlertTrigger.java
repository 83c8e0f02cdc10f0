package dsmsim.activity;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.command.Keywords;
import dsmsim.message.CommandFailure;
import dsmsim.message.MessageCatalogue;
import dsmsim.message.MessageType;
import dsmsim.result.Result;
import java.util.List;
import java.util.regex.Pattern;

/** DEFINE ALERTTRIGGER: all messages that are named, or none. */
final class DefineAlertTrigger implements Handler {
    /** Messages of the server and those of clients that it logs, with the severity: eight characters (command page). */
    private static final Pattern MESSAGE_NUMBER = Pattern.compile("AN[ER][0-9]{4}[DEISW]");

    private static final int BEHIND_NUMBER = 7;

    @Override
    public Result run(Invocation invocation, Context context) {
        List<String> administrators = AlertTrigger.administrators(invocation.list("ADMIN"), context);
        for (String number : invocation.list("message_number")) {
            if (!isMessage(number)) {
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

    /** A number that the simulator knows has one severity only; for the others any will do. */
    private static boolean isMessage(String number) {
        if (!MESSAGE_NUMBER.matcher(number).matches()) {
            return false;
        }
        List<String> known = MessageCatalogue.all().stream()
                .map(MessageType::identifier)
                .filter(identifier -> identifier.startsWith(number.substring(0, BEHIND_NUMBER)))
                .toList();
        return known.isEmpty() || known.contains(number);
    }
}
