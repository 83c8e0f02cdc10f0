package dsmsim.command;

import dsmsim.binding.Invocation;
import dsmsim.message.CommandFailure;
import dsmsim.result.Result;
import dsmsim.site.Row;
import java.util.Optional;

/** UPDATE of a plain object. */
record UpdateObject(ObjectRules rules, String updated) implements Handler {

    @Override
    public Result run(Invocation invocation, Context context) {
        Row before = rules.object(invocation, context);
        if (rules.changesNothing(invocation)) {
            throw CommandFailure.of("ANR2031E");
        }
        rules.requireChangeable(before, invocation, context);
        Row object = Keywords.store(before, invocation);
        rules.requireStorable(object, invocation, context);
        Row stored = rules.stored(Optional.of(before), object, invocation, context);
        context.put(stored);
        return rules.answer(updated, stored, invocation, context);
    }
}
