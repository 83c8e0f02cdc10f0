package dsmsim.policy;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.message.Message;
import dsmsim.result.Result;
import dsmsim.site.Row;
import java.util.ArrayList;
import java.util.List;

/** VALIDATE POLICYSET. */
final class ValidatePolicySet implements Handler {

    @Override
    public Result run(Invocation invocation, Context context) {
        Row set = PolicyObjects.SET.object(invocation, context);
        List<Message> messages = new ArrayList<>(Validation.of(set, context));
        messages.add(Message.of("ANR1515I", set.get(PolicySet.NAME), set.get(PolicySet.DOMAIN)));
        return Result.of(messages);
    }
}
