package dsmsim.recovery;

import dsmsim.binding.Invocation;
import dsmsim.command.Column;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.product.Level;
import dsmsim.result.Result;
import dsmsim.result.Table;
import dsmsim.site.Attribute;
import dsmsim.site.Server;
import java.util.List;

/** QUERY DRMSTATUS: the settings, one a line. */
final class QueryDrmStatus implements Handler {
    static final List<Column<Server>> LINES = List.of(
            line(DrmSettings.PLAN_PREFIX),
            line(DrmSettings.INSTRUCTIONS_PREFIX),
            line(DrmSettings.POSTFIX),
            line(DrmSettings.PRIMARY_POOLS),
            line(DrmSettings.COPY_POOLS),
            line(DrmSettings.ACTIVE_DATA_POOLS),
            line(DrmSettings.CONTAINER_COPY_POOLS).since(Level.of(7, 1, 7, 0)),
            line(DrmSettings.RETENTION_POOLS).since(Level.of(8, 1, 0, 0)),
            line(DrmSettings.NOT_MOUNTABLE),
            line(DrmSettings.COURIER),
            line(DrmSettings.VAULT),
            line(DrmSettings.BACKUP_EXPIRATION),
            line(DrmSettings.PLAN_EXPIRATION),
            line(DrmSettings.CHECK_LABEL),
            line(DrmSettings.PROCESS_FILES),
            line(DrmSettings.COMMAND_FILE));

    private static Column<Server> line(Attribute<?> setting) {
        return Column.of(setting.setting());
    }

    @Override
    public Result run(Invocation invocation, Context context) {
        return Result.of(Column.table(Table.Layout.LIST, LINES, List.of(context.server()), context));
    }
}
