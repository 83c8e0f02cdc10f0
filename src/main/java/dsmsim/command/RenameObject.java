package dsmsim.command;

import dsmsim.binding.Invocation;
import dsmsim.result.Result;
import dsmsim.site.Row;
import java.util.List;

/** RENAME of a plain object: its parts and those that name it follow. */
record RenameObject(ObjectRules rules, String renamed, List<String> from, String to) implements Handler {

    @Override
    public Result run(Invocation invocation, Context context) {
        Row object = rules.require(rules.key(from, invocation), context);
        Object[] key = object.keyParts().toArray();
        String name = invocation.text(to);
        key[key.length - 1] = name;
        rules.requireChangeable(object, invocation, context);
        rules.requireNew(key, context);
        Row stamped = rules.stamp(object, context);
        context.update(server -> server.with(stamped).renamed(stamped, name));
        return Result.of(rules.message(renamed, object, object.withKey(key)));
    }
}
