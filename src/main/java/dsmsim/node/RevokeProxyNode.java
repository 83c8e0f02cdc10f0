package dsmsim.node;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.command.Wildcard;
import dsmsim.message.CommandFailure;
import dsmsim.message.Message;
import dsmsim.result.Result;
import dsmsim.site.Row;
import java.util.ArrayList;
import java.util.List;

/** REVOKE PROXYNODE. */
final class RevokeProxyNode implements Handler {

    @Override
    public Result run(Invocation invocation, Context context) {
        List<String> targets = invocation.list("TARGET");
        List<String> agents = invocation.list("AGENT");
        requireNodes(targets, targets, agents, context);
        requireNodes(agents, targets, agents, context);
        List<Message> messages = new ArrayList<>();
        for (Row proxy : context.server().all(ProxyNode.TYPE).values()) {
            String target = proxy.get(ProxyNode.TARGET);
            String agent = proxy.get(ProxyNode.AGENT);
            if (NodeNames.matches(targets, target) && NodeNames.matches(agents, agent)) {
                context.remove(proxy);
                messages.add(Message.of("ANR0142I", target, agent));
            }
        }
        if (messages.isEmpty()) {
            throw CommandFailure.of("ANR2034E");
        }
        return Result.of(messages);
    }

    private static void requireNodes(List<String> names, List<String> targets, List<String> agents, Context context) {
        for (String name : names) {
            if (!Wildcard.isOne(name) && !context.server().has(Node.TYPE, name)) {
                throw CommandFailure.of("ANR0147E", String.join(",", targets), String.join(",", agents), name);
            }
        }
    }
}
