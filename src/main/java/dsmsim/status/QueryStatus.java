package dsmsim.status;

import dsmsim.binding.Invocation;
import dsmsim.command.Column;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.product.Level;
import dsmsim.result.Result;
import dsmsim.result.Table;
import dsmsim.site.Server;
import java.util.List;

/** QUERY STATUS: a line that names product and level, then the settings one a line. */
final class QueryStatus implements Handler {
    private static final Level RENAMED = Level.of(8, 1, 0, 0);

    @Override
    public Result run(Invocation invocation, Context context) {
        Server server = context.server();
        return new Result.Builder()
                .line(product(server))
                .add(Column.table(Table.Layout.LIST, StatusLines.ALL, List.of(server), context))
                .build();
    }

    /** {@code Storage Management Server for Linux/x86_64 - Version 7, Release 1, Level 1.100}. */
    static String product(Server server) {
        String product = server.level().isBefore(RENAMED) ? "Storage Management Server" : "Spectrum Protect Server";
        return product + " for " + server.platform() + " - " + server.level().inWords();
    }
}
