package dsmsim.storage;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.command.QueryObjects;
import dsmsim.command.Wildcard;
import dsmsim.result.Result;
import dsmsim.site.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** QUERY SPACETRIGGER: the triggers of the pools that match, or without STGPOOL the one of all other pools. */
final class QuerySpaceTrigger implements Handler {

    @Override
    public Result run(Invocation invocation, Context context) {
        Optional<String> pools = invocation.find("STGPOOL");
        List<Row> found = new ArrayList<>();
        for (Row trigger : context.server().all(SpaceTrigger.TYPE).values()) {
            boolean isAskedFor = pools.isPresent()
                    ? !SpaceTrigger.isDefault(trigger) && Wildcard.matches(pools.get(), trigger.get(SpaceTrigger.POOL))
                    : SpaceTrigger.isDefault(trigger);
            if (isAskedFor) {
                found.add(trigger);
            }
        }
        return new QueryObjects(SpaceTrigger.TYPE, List.of("STGPOOL"), SpaceTrigger.STANDARD, SpaceTrigger.DETAILED)
                .answer(found, invocation, context);
    }
}
