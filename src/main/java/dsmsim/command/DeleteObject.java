package dsmsim.command;

import dsmsim.binding.Invocation;
import dsmsim.result.Result;
import dsmsim.site.Row;

/** DELETE of a plain object with its parts; what others hold on to stays. */
record DeleteObject(ObjectRules rules, String deleted) implements Handler {

    @Override
    public Result run(Invocation invocation, Context context) {
        Row object = rules.object(invocation, context);
        rules.requireChangeable(object, invocation, context);
        rules.beforeDeletion(object, context);
        rules.requireUnreferenced(object, context);
        context.remove(object);
        return Result.of(rules.message(deleted, object));
    }
}
