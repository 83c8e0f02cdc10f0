package dsmsim.replication;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.result.Result;

/**
 * ENABLE REPLICATION and DISABLE REPLICATION: whether new outbound processes may start; running ones go on.
 */
abstract class ReplicationSwitch implements Handler {
    private final boolean allowed;

    ReplicationSwitch(boolean allowed) {
        this.allowed = allowed;
    }

    @Override
    public Result run(Invocation invocation, Context context) {
        context.update(server -> server.withSetting(ReplicationSettings.OUTBOUND, allowed)
                .withSetting(ReplicationSettings.RESTORED, false));
        return Result.of("ANR1999I");
    }
}
