package dsmsim.storage;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.result.Result;
import dsmsim.site.Row;

/**
 * UPDATE SPACETRIGGER; it may say nothing about what to change, since it also switches a trigger on again that the server
 * has given up (command page).
 */
final class UpdateSpaceTrigger implements Handler {

    @Override
    public Result run(Invocation invocation, Context context) {
        Result updated = SpaceTrigger.FAMILY.plain("UPDATE").run(invocation, context);
        Row trigger = SpaceTrigger.FAMILY.object(invocation, context);
        if (SpaceTrigger.isDefault(trigger)) {
            return Result.of("ANR4492I");
        }
        boolean isIdle = trigger.get(SpaceTrigger.EXPANSION) == 0;
        return isIdle ? Result.of("ANR4493I", trigger.get(SpaceTrigger.POOL)) : updated;
    }
}
