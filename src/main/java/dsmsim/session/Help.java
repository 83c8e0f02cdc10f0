package dsmsim.session;

import dsmsim.catalog.Invocation;
import dsmsim.result.Result;

/** HELP: explains a command, a message or, without an operand, lists the topics. */
final class Help implements SessionCommand {

    @Override
    public Result run(Invocation invocation, Session session, Output output) {
        return Result.EMPTY;
    }
}
