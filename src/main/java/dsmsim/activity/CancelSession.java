package dsmsim.activity;

import dsmsim.catalog.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.message.CommandFailure;
import dsmsim.result.Result;

/** CANCEL SESSION: clients are simulated without sessions that last, so there is none to cancel but the issuer's own. */
final class CancelSession implements Handler {

    @Override
    public Result run(Invocation invocation, Context context) {
        if (invocation.text("session_number").equals(Integer.toString(context.session()))) {
            throw CommandFailure.of("SIM0510E", context.session());
        }
        return Result.of("ANR0491I");
    }
}
