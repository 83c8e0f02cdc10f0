package dsmsim.activity;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.message.CommandFailure;
import dsmsim.message.Message;
import dsmsim.result.Result;
import java.util.Locale;

/** ISSUE MESSAGE: a message of the user's own, mostly from a script. It says nothing about the command's success. */
final class IssueMessage implements Handler {

    @Override
    public Result run(Invocation invocation, Context context) {
        String severity = invocation.text("message_severity").toUpperCase(Locale.ROOT);
        String text = invocation.text("message_text");
        return switch (severity) {
            case "I" -> Result.of("ANR1496I", text);
            case "W" -> Result.of("ANR1497W", text);
            case "E" -> Result.of("ANR1498E", text);
            case "S" -> Result.of("ANR1499S", text);
            default ->
                throw CommandFailure.at(invocation.span("message_severity"), "ANR2020E", severity)
                        .with(Message.of("SIM0822I", "<message_severity>", "I, W, E or S"));
        };
    }
}
