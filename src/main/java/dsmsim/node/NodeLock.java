package dsmsim.node;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.message.CommandFailure;
import dsmsim.message.Message;
import dsmsim.result.Result;
import dsmsim.site.Row;
import java.util.ArrayList;
import java.util.List;

/** LOCK NODE and UNLOCK NODE: whether nodes may sign on. */
abstract class NodeLock implements Handler {
    private final boolean locks;

    NodeLock(boolean locks) {
        this.locks = locks;
    }

    @Override
    public Result run(Invocation invocation, Context context) {
        List<Row> nodes = NodeNames.required(List.of(invocation.text("node_name")), context);
        String authentication = invocation.find("AUTHENTICATION").orElse("");
        List<Message> messages = new ArrayList<>();
        for (Row node : nodes) {
            if (authentication.isEmpty() || authentication.equalsIgnoreCase(node.get(Node.AUTHENTICATION))) {
                context.put(node.with(Node.LOCKED, locks));
                messages.add(Message.of(answer(node.get(Node.LOCKED)), node.get(Node.NAME)));
            }
        }
        if (messages.isEmpty()) {
            throw CommandFailure.of("ANR2034E");
        }
        return Result.of(messages);
    }

    private String answer(boolean wasLocked) {
        if (locks) {
            return wasLocked ? "ANR2065I" : "ANR2064I";
        }
        return wasLocked ? "ANR2066I" : "ANR2067I";
    }
}
