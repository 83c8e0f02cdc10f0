package dsmsim.command;

import dsmsim.binding.Invocation;
import dsmsim.result.Result;
import dsmsim.site.Row;
import java.util.List;

/** RENAME of a plain object: its parts and those that name it follow. */
record RenameObject(PlainObject plain, String renamed, List<String> from, String to) implements Handler {

    @Override
    public Result run(Invocation invocation, Context context) {
        Row object = plain.require(plain.key(from, invocation), context);
        Object[] key = object.keyParts().toArray();
        String name = invocation.text(to);
        key[key.length - 1] = name;
        plain.requireAllowed(object, invocation, context);
        plain.requireNew(key, context);
        Row stamped = plain.stamp(object, context);
        context.update(server -> server.with(stamped).renamed(stamped, name));
        return Result.of(plain.message(renamed, object, object.withKey(key)));
    }
}
