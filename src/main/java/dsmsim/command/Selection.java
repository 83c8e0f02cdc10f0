package dsmsim.command;

import dsmsim.binding.Invocation;
import dsmsim.message.CommandFailure;
import dsmsim.site.Attribute;
import dsmsim.site.ObjectType;
import dsmsim.site.Row;
import java.util.ArrayList;
import java.util.List;

/** The objects that a command names, by their exact names or by patterns for the parts of their keys. */
final class Selection {

    private Selection() {}

    /** The one object of that name, or those that match where patterns are allowed and given; never none. */
    static List<Row> of(PlainObject plain, boolean matching, Invocation invocation, Context context) {
        if (!matching) {
            return List.of(plain.require(plain.key(plain.operands(), invocation), context));
        }
        List<List<String>> patterns = patterns(plain.operands(), invocation);
        List<Row> found = matching(plain.type(), patterns, context);
        if (found.isEmpty()) {
            boolean isExact = patterns.stream().noneMatch(names -> names.size() > 1 || Wildcard.isOne(names.get(0)));
            throw isExact
                    ? plain.failure(plain.missingMessage(), plain.key(plain.operands(), invocation))
                    : CommandFailure.of("ANR2034E");
        }
        return found;
    }

    /** What the operands ask for; one that is not given asks for everything. */
    static List<List<String>> patterns(List<String> operands, Invocation invocation) {
        List<List<String>> patterns = new ArrayList<>();
        for (String operand : operands) {
            patterns.add(invocation.find(operand).isPresent() ? invocation.list(operand) : List.of("*"));
        }
        return patterns;
    }

    static List<Row> matching(ObjectType type, List<List<String>> patterns, Context context) {
        List<Row> found = new ArrayList<>();
        for (Row row : context.server().all(type).values()) {
            if (matches(row, patterns)) {
                found.add(row);
            }
        }
        return found;
    }

    private static boolean matches(Row row, List<List<String>> patterns) {
        List<Attribute<?>> key = row.type().keyAttributes();
        for (int i = 0; i < patterns.size(); i++) {
            String part = row.get(key.get(i)).toString();
            if (patterns.get(i).stream().noneMatch(pattern -> Wildcard.matches(pattern, part))) {
                return false;
            }
        }
        return true;
    }
}
