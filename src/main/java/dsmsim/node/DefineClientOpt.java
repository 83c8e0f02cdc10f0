package dsmsim.node;

import dsmsim.binding.Invocation;
import dsmsim.catalog.ClientOptionNames;
import dsmsim.catalog.Nearness;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.command.Keywords;
import dsmsim.message.CommandFailure;
import dsmsim.message.Message;
import dsmsim.result.Result;
import dsmsim.site.Row;
import java.util.List;

/** DEFINE CLIENTOPT: a further option of the same name goes behind the last unless it is given a number. */
final class DefineClientOpt implements Handler {

    @Override
    public Result run(Invocation invocation, Context context) {
        Row set = ClientOptionSet.FAMILY.object(invocation, context);
        String name = set.get(ClientOptionSet.NAME);
        String option = known(invocation);
        List<Row> present = ClientOption.named(context.server(), name, option);
        if (!present.isEmpty() && !ClientOption.isAdditive(option)) {
            int number = present.get(0).get(ClientOption.NUMBER);
            throw CommandFailure.at(invocation.span("client_option_name"), "SIM0218E", option, name, number);
        }
        int number = invocation.given("SEQNUMBER") ? invocation.number("SEQNUMBER") : next(present);
        ClientOption.requireFree(name, option, number, context);
        context.put(Keywords.store(ClientOption.TYPE.row(name, option, number), invocation));
        context.put(ClientOptionSet.noted(set, context));
        return Result.of("ANR1999I");
    }

    private static String known(Invocation invocation) {
        String option = invocation.text("client_option_name");
        if (ClientOptionNames.all().contains(option)) {
            return option;
        }
        throw new CommandFailure(
                List.of(Message.of("SIM0230E", option)),
                invocation.span("client_option_name"),
                Nearness.of(option, ClientOptionNames.all()));
    }

    private static int next(List<Row> present) {
        if (present.isEmpty()) {
            return 0;
        }
        int last = present.get(present.size() - 1).get(ClientOption.NUMBER);
        return last == Integer.MAX_VALUE ? last : last + 1;
    }
}
