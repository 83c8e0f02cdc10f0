package dsmsim.recovery;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.command.Wildcard;
import dsmsim.message.CommandFailure;
import dsmsim.result.Result;
import dsmsim.site.Row;
import java.util.List;

/** DEFINE RECMEDMACHASSOCIATION: all machines that are named, or none. */
final class DefineRecMedMachAssociation implements Handler {

    @Override
    public Result run(Invocation invocation, Context context) {
        String media = RecoveryMedia.FAMILY.object(invocation, context).get(RecoveryMedia.NAME);
        List<String> patterns = invocation.list("machine_name");
        requireMachines(patterns, context);
        boolean changed = false;
        List<Row> machines = context.matching(Machine.TYPE, patterns);
        for (Row each : machines) {
            String machine = each.get(Machine.NAME);
            if (!context.server().has(MachineMedia.TYPE, machine, media)) {
                context.put(MachineMedia.TYPE.row(machine, media));
                changed = true;
            } else if (patterns.contains(machine)) {
                throw CommandFailure.of("SIM0835E", machine, media);
            }
        }
        if (!changed) {
            throw machines.isEmpty() ? CommandFailure.of("ANR2034E") : CommandFailure.of("SIM0838E", media);
        }
        return Result.of("ANR1999I");
    }

    private static void requireMachines(List<String> patterns, Context context) {
        for (String name : patterns) {
            if (!Wildcard.isOne(name)) {
                Machine.require(name, context);
            }
        }
    }
}
