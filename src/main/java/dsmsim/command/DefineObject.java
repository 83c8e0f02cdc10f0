package dsmsim.command;

import dsmsim.binding.Invocation;
import dsmsim.result.Result;
import dsmsim.site.Row;
import java.util.Optional;

/** DEFINE of a plain object. */
record DefineObject(ObjectRules rules, String defined) implements Handler {

    @Override
    public Result run(Invocation invocation, Context context) {
        Object[] key = rules.key(rules.operands(), invocation);
        Row object = Keywords.store(rules.initial(key, invocation), invocation);
        rules.requireAllowed(object, invocation, context);
        rules.requireNew(key, context);
        rules.requireStorable(object, invocation, context);
        Row stored = rules.stored(Optional.empty(), object, invocation, context);
        context.put(stored);
        return rules.answer(defined, stored, invocation, context);
    }
}
