package dsmsim.session;

import dsmsim.binding.Invocation;
import dsmsim.result.Result;
import dsmsim.value.Values;
import dsmsim.world.Deed;
import dsmsim.world.KeptMoment;
import java.time.LocalDateTime;

/** SIMULATE RETURN: the site is as it was at a moment. */
final class SimulateReturn implements SessionCommand {

    @Override
    public Result run(Invocation invocation, Session session, Output output) {
        Transaction transaction = session.transaction();
        Deed deed = session.deed(invocation.canonical());
        LocalDateTime now = session.now();
        KeptMoment moment = transaction.between(
                () -> transaction.world().goTo(invocation.text("moment"), transaction.seat(), deed, now));
        return Result.of("SIM0543I", moment.name(), Values.dateTime(moment.time()));
    }
}
