package dsmsim.command;

import dsmsim.binding.Invocation;
import dsmsim.result.Result;
import dsmsim.site.Row;
import java.util.List;

/**
 * COPY of a plain object with its parts.
 *
 * @param from the operands that make the key of the original
 * @param to the operands that make the key of the copy
 */
record CopyObject(ObjectRules rules, String copied, List<String> from, List<String> to) implements Handler {

    @Override
    public Result run(Invocation invocation, Context context) {
        Row original = rules.require(rules.key(from, invocation), context);
        Row copy = rules.copy(original, newKey(original, invocation), invocation, context);
        rules.requireAllowed(copy, invocation, context);
        Object[] key = copy.keyParts().toArray();
        if (invocation.takes("REPLACE") && invocation.yes("REPLACE")) {
            context.server().parts(copy).forEach(context::remove);
        } else {
            rules.requireNew(key, context);
        }
        context.put(copy);
        for (Row part : context.server().parts(original)) {
            if (rules.copiesPart(part)) {
                context.put(part.withKey(key));
            }
        }
        return Result.of(rules.message(copied, original, copy));
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
