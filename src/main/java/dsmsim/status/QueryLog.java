package dsmsim.status;

import dsmsim.binding.Invocation;
import dsmsim.command.Column;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.result.Result;
import dsmsim.result.Table;
import java.util.List;

/** QUERY LOG: how much is in the recovery log. */
final class QueryLog implements Handler {

    @Override
    public Result run(Invocation invocation, Context context) {
        List<RecoveryLog> found = List.of(RecoveryLog.of(context.server()));
        return Result.of(
                invocation.text("FORMAT").equals("DETAILED")
                        ? Column.table(Table.Layout.LIST, RecoveryLog.DETAILED, found, context)
                        : Column.table(Table.Layout.TABLE, RecoveryLog.STANDARD, found, context));
    }
}
