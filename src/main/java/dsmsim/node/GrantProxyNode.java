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

/** GRANT PROXYNODE; what is granted already may be granted again. */
final class GrantProxyNode implements Handler {

    @Override
    public Result run(Invocation invocation, Context context) {
        String target = invocation.text("TARGET");
        context.require(Node.TYPE, "ANR2146E", target);
        List<Message> messages = new ArrayList<>();
        for (Row node : NodeNames.required(invocation.list("AGENT"), context)) {
            String agent = node.get(Node.NAME);
            if (!agent.equals(target)) {
                context.put(ProxyNode.TYPE.row(target, agent));
                messages.add(Message.of("ANR0140I", agent, target));
            }
        }
        if (messages.isEmpty()) {
            throw CommandFailure.at(invocation.span("AGENT"), "SIM0203E", target);
        }
        return Result.of(messages);
    }
}
