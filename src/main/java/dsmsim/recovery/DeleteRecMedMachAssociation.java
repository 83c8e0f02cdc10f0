package dsmsim.recovery;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.command.Wildcard;
import dsmsim.message.CommandFailure;
import dsmsim.result.Result;
import java.util.List;

/** DELETE RECMEDMACHASSOCIATION; machines that do not need the media are passed over. */
final class DeleteRecMedMachAssociation implements Handler {

    @Override
    public Result run(Invocation invocation, Context context) {
        String media = RecoveryMedia.FAMILY.object(invocation, context).get(RecoveryMedia.NAME);
        List<String> patterns = invocation.list("machine_name");
        boolean changed = false;
        for (String machine : MachineMedia.machines(context.server(), media)) {
            if (patterns.stream().anyMatch(pattern -> Wildcard.matches(pattern, machine))) {
                context.remove(MachineMedia.TYPE.row(machine, media));
                changed = true;
            }
        }
        if (!changed) {
            throw CommandFailure.of("ANR2034E");
        }
        return Result.of("ANR1999I");
    }
}
