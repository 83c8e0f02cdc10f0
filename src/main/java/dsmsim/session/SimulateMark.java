package dsmsim.session;

import dsmsim.binding.Invocation;
import dsmsim.message.CommandFailure;
import dsmsim.result.Result;

/**
 * SIMULATE MARK: names a moment, which may be one in the midst of a transaction. The name begins with a letter, so that none is
 * taken for a number of the history.
 */
final class SimulateMark implements SessionCommand {

    @Override
    public Result run(Invocation invocation, Session session, Output output) {
        String name = invocation.text("mark_name");
        if (name.isEmpty() || !Character.isLetter(name.charAt(0))) {
            throw CommandFailure.at(invocation.span("mark_name"), "ANR2020E", name);
        }
        session.transaction().world().mark(name, session.now(), session.site());
        return Result.of("SIM0542I", name);
    }
}
