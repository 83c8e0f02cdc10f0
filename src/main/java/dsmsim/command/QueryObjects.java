package dsmsim.command;

import dsmsim.binding.Invocation;
import dsmsim.message.CommandFailure;
import dsmsim.result.Result;
import dsmsim.result.Table;
import dsmsim.site.ObjectType;
import dsmsim.site.Row;
import java.util.List;

/**
 * QUERY of a plain object type: the operands are patterns for the parts of its key.
 *
 * @param operands the command's operands, one for each part of the key
 * @param standard the columns of FORMAT=STANDARD
 * @param detailed the lines of FORMAT=DETAILED; empty when the command has no FORMAT
 */
public record QueryObjects(
        ObjectType type, List<String> operands, List<Column<Row>> standard, List<Column<Row>> detailed)
        implements Handler {

    @Override
    public Result run(Invocation invocation, Context context) {
        return answer(found(invocation, context), invocation, context);
    }

    /** The objects that the operands ask for, by key. */
    public List<Row> found(Invocation invocation, Context context) {
        return Selection.matching(type, Selection.patterns(operands, invocation), context);
    }

    /** The table of those objects in the format asked for, or «no match found». */
    public Result answer(List<Row> found, Invocation invocation, Context context) {
        if (found.isEmpty()) {
            throw CommandFailure.of("ANR2034E");
        }
        boolean isDetailed = invocation.takes("FORMAT")
                && invocation.find("FORMAT").filter("DETAILED"::equals).isPresent();
        return Result.of(
                isDetailed
                        ? Column.table(Table.Layout.LIST, detailed, found, context)
                        : Column.table(Table.Layout.TABLE, standard, found, context));
    }
}
