package dsmsim.storage;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.result.Result;
import dsmsim.site.Row;

/** DEFINE SPACETRIGGER; it says so when the trigger of a pool will do nothing. */
final class DefineSpaceTrigger implements Handler {

    @Override
    public Result run(Invocation invocation, Context context) {
        Result defined = SpaceTrigger.FAMILY.plain("DEFINE").run(invocation, context);
        Row trigger = SpaceTrigger.FAMILY.object(invocation, context);
        boolean isIdle = trigger.get(SpaceTrigger.EXPANSION) == 0;
        return isIdle && !SpaceTrigger.isDefault(trigger)
                ? Result.of("ANR4487I", trigger.get(SpaceTrigger.POOL))
                : defined;
    }
}
