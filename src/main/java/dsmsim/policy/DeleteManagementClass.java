package dsmsim.policy;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.result.Result;

/** DELETE MGMTCLASS: the set of which it was the default has none then. */
final class DeleteManagementClass implements Handler {
    private static final Handler DELETED = PolicyObjects.CLASS.delete("ANR1521I");

    @Override
    public Result run(Invocation invocation, Context context) {
        Result result = DELETED.run(invocation, context);
        context.server()
                .find(PolicySet.TYPE, invocation.text("domain_name"), invocation.text("policy_set_name"))
                .filter(set -> set.get(PolicySet.DEFAULT_CLASS).equals(invocation.text("class_name")))
                .ifPresent(set -> context.put(set.with(PolicySet.DEFAULT_CLASS, "")));
        return result;
    }
}
