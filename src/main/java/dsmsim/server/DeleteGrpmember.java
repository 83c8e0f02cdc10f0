package dsmsim.server;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.message.Message;
import dsmsim.result.Result;
import java.util.ArrayList;
import java.util.List;

/** DELETE GRPMEMBER: all members that are named, or none. */
final class DeleteGrpmember implements Handler {

    @Override
    public Result run(Invocation invocation, Context context) {
        String group = invocation.text("group_name");
        GroupMembers.requireGroup(group, context);
        List<Message> messages = new ArrayList<>();
        for (String member : invocation.list("member_name")) {
            GroupMembers.leave(group, member, context);
            messages.add(Message.of("SIM0333I", member, group));
        }
        return Result.of(messages);
    }
}
