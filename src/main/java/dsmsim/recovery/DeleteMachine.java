package dsmsim.recovery;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.message.CommandFailure;
import dsmsim.result.Result;
import dsmsim.site.Row;
import java.util.Collection;
import java.util.List;

/** DELETE MACHINE: the machine with all that is known of it, or one of its texts. */
record DeleteMachine(Handler plain) implements Handler {

    @Override
    public Result run(Invocation invocation, Context context) {
        return switch (invocation.text("TYPE")) {
            case "CHARACTERISTICS" -> deleteText(MachineText.CHARACTERISTICS, "SIM0836E", invocation, context);
            case "RECOVERYINSTRUCTIONS" -> deleteText(MachineText.INSTRUCTIONS, "ANR6757E", invocation, context);
            default -> plain.run(invocation, context);
        };
    }

    private static Result deleteText(MachineText text, String missing, Invocation invocation, Context context) {
        String machine = invocation.text("machine_name");
        Machine.require(machine, context);
        Collection<Row> lines = text.lines(context.server(), machine);
        if (lines.isEmpty()) {
            throw CommandFailure.of(missing, machine);
        }
        List.copyOf(lines).forEach(context::remove);
        return Result.of("ANR1999I");
    }
}
