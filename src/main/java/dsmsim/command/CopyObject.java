package dsmsim.command;

import dsmsim.binding.Invocation;
import dsmsim.result.Result;
import dsmsim.site.Row;
import java.util.List;
import java.util.function.Predicate;

/**
 * COPY of a plain object with its parts.
 *
 * @param from the operands that make the key of the original
 * @param to the operands that make the key of the copy
 * @param copiedToo which of its parts are copied with it
 */
public record CopyObject(PlainObject plain, String copied, List<String> from, List<String> to, Predicate<Row> copiedToo)
        implements Handler {

    /** The same command, which leaves out the parts that do not fulfil the condition. */
    public CopyObject onlyParts(Predicate<Row> condition) {
        return new CopyObject(plain, copied, from, to, condition);
    }

    @Override
    public Result run(Invocation invocation, Context context) {
        Row original = plain.require(plain.key(from, invocation), context);
        Row copy = plain.stamp(original.withKey(newKey(original, invocation)), context);
        plain.requireAllowed(copy, invocation, context);
        Object[] key = copy.keyParts().toArray();
        if (invocation.takes("REPLACE") && invocation.yes("REPLACE")) {
            context.server().parts(copy).forEach(context::remove);
        } else {
            plain.requireNew(key, context);
        }
        context.put(copy);
        for (Row part : context.server().parts(original)) {
            if (copiedToo.test(part)) {
                context.put(part.withKey(key));
            }
        }
        return Result.of(plain.message(copied, original, copy));
    }

    /** An operand that is not given is that of the original. */
    private Object[] newKey(Row original, Invocation invocation) {
        Object[] key = original.keyParts().toArray();
        for (int i = 0; i < key.length; i++) {
            if (invocation.find(to.get(i)).isPresent()) {
                key[i] = original.type().keyAttributes().get(i).read(invocation.text(to.get(i)));
            }
        }
        return key;
    }
}
