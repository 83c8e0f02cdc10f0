package dsmsim.policy;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.result.Result;
import dsmsim.site.Row;

/** ASSIGN DEFMGMTCLASS. */
final class AssignDefmgmtclass implements Handler {

    @Override
    public Result run(Invocation invocation, Context context) {
        Row managementClass = PolicyObjects.CLASS.object(invocation, context);
        PolicyChecks.notActive(managementClass, invocation, context);
        Row set = PolicyObjects.SET.object(invocation, context);
        String name = managementClass.get(ManagementClass.NAME);
        context.put(set.with(PolicySet.DEFAULT_CLASS, name)
                .with(PolicySet.CHANGED, context.now())
                .with(PolicySet.CHANGED_BY, context.administrator()));
        return Result.of("ANR1538I", name, set.get(PolicySet.DOMAIN), set.get(PolicySet.NAME));
    }
}
