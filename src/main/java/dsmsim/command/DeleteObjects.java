package dsmsim.command;

import dsmsim.binding.Invocation;
import dsmsim.message.Message;
import dsmsim.result.Result;
import dsmsim.site.Row;
import java.util.ArrayList;
import java.util.List;

/** DELETE of a plain object with its parts, or of all that match; what others name stays. */
record DeleteObjects(PlainObject plain, String deleted, boolean matching) implements Handler {

    @Override
    public Result run(Invocation invocation, Context context) {
        List<Message> messages = new ArrayList<>();
        for (Row object : Selection.of(plain, matching, invocation, context)) {
            plain.requireAllowed(object, invocation, context);
            plain.requireUnreferenced(object, context);
            context.server().parts(object).forEach(context::remove);
            context.remove(object);
            messages.add(plain.message(deleted, object));
        }
        return Result.of(messages);
    }
}
