package dsmsim.server;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.result.Result;

/** ACCEPT DATE: the simulated server never doubts its clock. */
final class AcceptDate implements Handler {

    @Override
    public Result run(Invocation invocation, Context context) {
        return Result.of("ANR0894I");
    }
}
