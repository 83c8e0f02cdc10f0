package dsmsim.status;

import dsmsim.binding.Invocation;
import dsmsim.command.Column;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.result.Result;
import dsmsim.result.Table;
import java.util.List;

/** QUERY DB: how much the database holds. */
final class QueryDb implements Handler {

    @Override
    public Result run(Invocation invocation, Context context) {
        List<Database> found = List.of(Database.of(context.server()));
        return Result.of(
                invocation.text("FORMAT").equals("DETAILED")
                        ? Column.table(Table.Layout.LIST, Database.DETAILED, found, context)
                        : Column.table(Table.Layout.TABLE, Database.STANDARD, found, context));
    }
}
