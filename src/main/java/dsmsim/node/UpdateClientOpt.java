package dsmsim.node;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.result.Result;
import dsmsim.site.Row;

/** UPDATE CLIENTOPT: another sequence number for an option; nothing else of it can be changed. */
final class UpdateClientOpt implements Handler {

    @Override
    public Result run(Invocation invocation, Context context) {
        Row set = ClientOptionSet.FAMILY.object(invocation, context);
        int current = invocation.number("current_sequence_number");
        int number = invocation.number("new_sequence_number");
        Row option = ClientOption.numbered(current, invocation, context);
        if (number != current) {
            ClientOption.requireFree(
                    option.get(ClientOption.OPTION_SET), option.get(ClientOption.NAME), number, context);
        }
        context.remove(option);
        context.put(option.with(ClientOption.NUMBER, number));
        context.put(ClientOptionSet.noted(set, context));
        return Result.of("ANR1999I");
    }
}
