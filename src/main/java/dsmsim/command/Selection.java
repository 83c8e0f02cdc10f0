package dsmsim.command;

import dsmsim.binding.Invocation;
import dsmsim.site.Attribute;
import dsmsim.site.ObjectType;
import dsmsim.site.Row;
import java.util.ArrayList;
import java.util.List;

/** The objects that a query asks for, by patterns for the parts of their keys. */
final class Selection {

    private Selection() {}

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
