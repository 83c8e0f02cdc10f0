package dsmsim.storage;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.result.Result;

/** DELETE SPACETRIGGER. */
final class DeleteSpaceTrigger implements Handler {

    @Override
    public Result run(Invocation invocation, Context context) {
        Result deleted = SpaceTrigger.FAMILY.plain("DELETE").run(invocation, context);
        return invocation.given("STGPOOL") ? deleted : Result.of("ANR4490I");
    }
}
