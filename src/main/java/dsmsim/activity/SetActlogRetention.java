package dsmsim.activity;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.result.Result;

/** SET ACTLOGRETENTION: what is older, or more, than the new limit is dropped at once. */
final class SetActlogRetention implements Handler {

    @Override
    public Result run(Invocation invocation, Context context) {
        int limit = invocation.number("number");
        boolean isDate = invocation.text("MGMTSTYLE").equals("DATE");
        context.update(server -> server.withSetting(ActivityLogRetention.LIMIT, limit)
                .withSetting(ActivityLogRetention.STYLE, isDate ? "DATE" : "SIZE"));
        ActivityLogRetention.prune(context);
        return Result.of(isDate ? "ANR2090I" : "SIM0511I", limit);
    }
}
