package dsmsim.policy;

import dsmsim.administrator.Administrator;
import dsmsim.administrator.Administrators;
import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.result.Result;

/** DELETE DOMAIN: restricted policy privilege for it goes with it. */
final class DeleteDomain implements Handler {
    private static final Handler DELETED = PolicyObjects.DOMAIN.delete("ANR1501I");

    @Override
    public Result run(Invocation invocation, Context context) {
        Result result = DELETED.run(invocation, context);
        Administrators.forget(Administrator.POLICY, invocation.text("domain_name"), context);
        return result;
    }
}
