package dsmsim.session;

import dsmsim.effect.LastCopies;
import dsmsim.message.Message;
import dsmsim.message.ReturnCode;
import dsmsim.result.Remark;
import dsmsim.result.Result;
import dsmsim.site.Draft;
import dsmsim.site.Site;
import dsmsim.value.Values;
import dsmsim.world.Deed;
import java.util.List;

/**
 * A command that somebody has typed: where it loses data, or processes have lost some since the one before, whoever reads the
 * reply is told how to get them back.
 */
record Costed(Attempt<Result> command, Transaction transaction) implements Attempt<Result> {

    @Override
    public Result on(Draft draft) {
        Site before = transaction.before();
        Result reply = command.on(draft);
        return told(before, draft.site(), reply);
    }

    /** The reply to what has made one site of another, with a hint where that has lost data. */
    static Result told(Site before, Site after, Result reply) {
        long lost = LastCopies.lost(before, after).count();
        if (lost == 0) {
            return reply;
        }
        Remark hint = new Remark(Message.of("SIM0549I", Values.number(lost)));
        return reply.and(new Result(List.of(hint), ReturnCode.OK));
    }

    @Override
    public Deed deed() {
        return command.deed();
    }
}
