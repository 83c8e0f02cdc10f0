package dsmsim.activity;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.message.CommandFailure;
import dsmsim.result.Result;
import java.util.List;

/** SET ALERTSUMMARYTOADMINS: up to three administrators, in place of those before (command page). */
final class SetAlertSummaryToAdmins implements Handler {
    private static final int MOST = 3;

    @Override
    public Result run(Invocation invocation, Context context) {
        List<String> names = AlertTrigger.administrators(invocation.list("admin_name"), context);
        if (names.size() > MOST) {
            throw CommandFailure.at(invocation.span("admin_name"), "ANR2020E", names.get(MOST));
        }
        context.update(server -> server.withSetting(MonitorSettings.SUMMARY, names));
        return Result.of("ANR1999I");
    }
}
