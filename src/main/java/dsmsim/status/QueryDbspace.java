package dsmsim.status;

import dsmsim.binding.Invocation;
import dsmsim.command.Column;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.result.Result;
import dsmsim.result.Table;
import java.util.List;

/** QUERY DBSPACE: the one directory of the database. */
final class QueryDbspace implements Handler {

    @Override
    public Result run(Invocation invocation, Context context) {
        List<Database> found = List.of(Database.of(context.server()));
        return Result.of(Column.table(Table.Layout.TABLE, Database.SPACE, found, context));
    }
}
