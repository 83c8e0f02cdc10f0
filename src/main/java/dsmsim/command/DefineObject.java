package dsmsim.command;

import dsmsim.binding.Invocation;
import dsmsim.result.Result;
import dsmsim.site.Row;

/** DEFINE of a plain object. */
record DefineObject(PlainObject plain, String defined) implements Handler {

    @Override
    public Result run(Invocation invocation, Context context) {
        Object[] key = plain.key(plain.operands(), invocation);
        Row object = Keywords.store(plain.type().row(key), invocation);
        plain.requireAllowed(object, invocation, context);
        plain.requireNew(key, context);
        plain.requireStorable(object, invocation, context);
        context.put(plain.stamp(object, context));
        return Result.of(plain.message(defined, object));
    }
}
