package dsmsim.policy;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.message.Message;
import dsmsim.result.Result;
import dsmsim.site.Row;
import java.util.ArrayList;
import java.util.List;

/** ACTIVATE POLICYSET: a copy of the set, named ACTIVE, rules the domain from now on. */
final class ActivatePolicySet implements Handler {

    @Override
    public List<Message> warnings(Invocation invocation, Context context) {
        return Validation.of(activated(invocation, context), context);
    }

    @Override
    public Result run(Invocation invocation, Context context) {
        Row set = activated(invocation, context);
        List<Message> messages = new ArrayList<>(Validation.of(set, context));
        String domain = set.get(PolicySet.DOMAIN);
        String name = set.get(PolicySet.NAME);
        context.server()
                .find(PolicySet.TYPE, domain, PolicySet.ACTIVE)
                .ifPresent(former -> context.server().parts(former).forEach(context::remove));
        context.put(set.withKey(domain, PolicySet.ACTIVE));
        for (Row part : context.server().parts(set)) {
            context.put(part.withKey(domain, PolicySet.ACTIVE));
        }
        context.put(context.require(Domain.TYPE, "ANR2144E", domain)
                .with(Domain.ACTIVATED_SET, name)
                .with(Domain.ACTIVATED, context.now())
                .with(Domain.DEFAULT_CLASS, set.get(PolicySet.DEFAULT_CLASS)));
        messages.add(Message.of("ANR1514I", name, domain));
        return Result.of(messages);
    }

    private static Row activated(Invocation invocation, Context context) {
        Row set = PolicyObjects.SET.object(invocation, context);
        PolicyChecks.notActive(set, invocation, context);
        return set;
    }
}
