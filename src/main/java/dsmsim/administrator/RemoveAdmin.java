package dsmsim.administrator;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.message.Message;
import dsmsim.result.Result;
import dsmsim.site.Row;
import java.util.List;

/** REMOVE ADMIN: nothing is sent to the administrator any longer. */
final class RemoveAdmin implements Handler {

    @Override
    public List<Message> warnings(Invocation invocation, Context context) {
        return List.of(Message.of("SIM0604W", removable(invocation, context).get(Administrator.NAME)));
    }

    @Override
    public Result run(Invocation invocation, Context context) {
        Row administrator = removable(invocation, context);
        context.remove(administrator);
        return Result.of("ANR2069I", administrator.get(Administrator.NAME));
    }

    private static Row removable(Invocation invocation, Context context) {
        String name = invocation.text("admin_name");
        Row administrator = Administrators.changeable(name, context);
        Administrators.requireOtherSystem(administrator, context);
        Administrators.requireAbsent(name, context);
        return administrator;
    }
}
