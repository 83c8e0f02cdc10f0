package dsmsim.replication;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.message.CommandFailure;
import dsmsim.result.Result;
import dsmsim.server.ServerDefinition;
import dsmsim.site.Row;

/**
 * SET DISSIMILARPOLICIES: whether the target's own policies manage the data that is replicated to it. VALIDATE REPLPOLICY
 * «must» come first (command page); what the product does otherwise is not known, so here it is a warning of ours.
 */
final class SetDissimilarPolicies implements Handler {

    @Override
    public Result run(Invocation invocation, Context context) {
        String target = invocation.text("target_server_name");
        if (!context.server().has(ServerDefinition.TYPE, target)) {
            throw CommandFailure.at(invocation.span("target_server_name"), "ANR1651E", target);
        }
        boolean tooOld = context.draft()
                .site()
                .server(target)
                .filter(server -> server.level().isBefore(Levels.V7_1_1))
                .isPresent();
        boolean on = invocation.text("value").equals("ON");
        if (on && tooOld) {
            throw CommandFailure.of("SIM0026E", target);
        }
        Row partner = Partners.of(context.server(), target);
        context.put(partner.with(Partners.DISSIMILAR_POLICIES, on));
        Result done = Result.of("ANR1999I");
        return !on || PolicyValidation.isDone(context.server(), target)
                ? done
                : Result.of("SIM0068W", target).and(done);
    }
}
