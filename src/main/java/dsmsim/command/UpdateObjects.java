package dsmsim.command;

import dsmsim.binding.Invocation;
import dsmsim.message.CommandFailure;
import dsmsim.message.Message;
import dsmsim.result.Result;
import dsmsim.site.Row;
import java.util.ArrayList;
import java.util.List;

/** UPDATE of a plain object, or of all that match. */
record UpdateObjects(PlainObject plain, String updated, boolean matching) implements Handler {

    @Override
    public Result run(Invocation invocation, Context context) {
        List<Row> objects = Selection.of(plain, matching, invocation, context);
        if (plain.changesNothing(invocation)) {
            throw CommandFailure.of("ANR2031E");
        }
        List<Message> messages = new ArrayList<>();
        for (Row before : objects) {
            plain.requireAllowed(before, invocation, context);
            Row object = Keywords.store(before, invocation);
            plain.requireStorable(object, invocation, context);
            context.put(plain.stamp(object, context));
            messages.add(plain.message(updated, object));
        }
        return Result.of(messages);
    }
}
