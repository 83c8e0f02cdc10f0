package dsmsim.administrator;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.result.Result;
import dsmsim.site.Row;

/** RENAME ADMIN: password, contact and privileges stay. */
final class RenameAdmin implements Handler {

    @Override
    public Result run(Invocation invocation, Context context) {
        String name = invocation.text("current_admin_name");
        String newName = invocation.text("new_admin_name");
        Row administrator = Administrators.changeable(name, context);
        Administrators.requireFree(newName, "new_admin_name", invocation, context);
        Administrators.requireAbsent(name, context);
        context.update(server -> server.renamed(administrator, newName));
        return Result.of("ANR2070I", name, newName);
    }
}
