package dsmsim.session;

import dsmsim.binding.Invocation;
import dsmsim.result.Result;
import dsmsim.site.Site;
import dsmsim.world.Deed;
import dsmsim.world.HistoryEntry;
import dsmsim.world.World;
import java.time.LocalDateTime;
import java.util.List;

/**
 * SIMULATE UNDO and SIMULATE REDO: takes back the last commands that changed the site, or does them again.
 *
 * @param isBack whether it is UNDO
 */
record SimulateUndo(boolean isBack) implements SessionCommand {

    @Override
    public Result run(Invocation invocation, Session session, Output output) {
        int times = invocation.find("number_of_commands").map(Integer::parseInt).orElse(1);
        Site before = session.site();
        Transaction transaction = session.transaction();
        World world = transaction.world();
        Deed deed = session.deed(invocation.canonical());
        LocalDateTime now = session.now();
        List<HistoryEntry> turned = transaction.between(() -> isBack
                ? world.undo(transaction.seat(), deed, now, times)
                : world.redo(transaction.seat(), deed, now, times));
        Result.Builder reply = new Result.Builder();
        turned.forEach(entry -> reply.add(isBack ? "SIM0540I" : "SIM0541I", entry.inWords()));
        return isBack ? reply.build() : Costed.told(before, session.site(), reply.build());
    }
}
