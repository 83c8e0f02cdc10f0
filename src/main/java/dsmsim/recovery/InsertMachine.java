package dsmsim.recovery;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.message.CommandFailure;
import dsmsim.result.Result;

/** INSERT MACHINE: one line of one of its texts. A line that is there is not replaced (DELETE MACHINE page). */
final class InsertMachine implements Handler {

    @Override
    public Result run(Invocation invocation, Context context) {
        return invocation.given("CHARACTERISTICS")
                ? insert(MachineText.CHARACTERISTICS, "CHARACTERISTICS", invocation, context)
                : insert(MachineText.INSTRUCTIONS, "RECOVERYINSTRUCTIONS", invocation, context);
    }

    private static Result insert(MachineText text, String keyword, Invocation invocation, Context context) {
        String machine = invocation.text("machine_name");
        Machine.require(machine, context);
        int number = invocation.number("sequence_number");
        if (context.server().has(text.type(), machine, number)) {
            throw CommandFailure.at(
                    invocation.span("sequence_number"), "SIM0833E", text.line().title(), machine, number);
        }
        context.put(text.type().row(machine, number).with(text.line(), invocation.text(keyword)));
        return Result.of("ANR1999I");
    }
}
