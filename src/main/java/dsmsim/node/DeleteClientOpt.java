package dsmsim.node;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.message.CommandFailure;
import dsmsim.result.Result;
import dsmsim.site.Row;
import java.util.List;

/** DELETE CLIENTOPT: one option of a set, or all of that name. */
final class DeleteClientOpt implements Handler {

    @Override
    public Result run(Invocation invocation, Context context) {
        Row set = ClientOptionSet.FAMILY.object(invocation, context);
        for (Row option : chosen(invocation, context)) {
            context.remove(option);
        }
        context.put(ClientOptionSet.noted(set, context));
        return Result.of("ANR1999I");
    }

    private static List<Row> chosen(Invocation invocation, Context context) {
        String set = invocation.text("option_set_name");
        String option = invocation.text("option_name");
        String number = invocation.find("SEQNUMBER").orElse("");
        if (!number.isEmpty() && !number.equals("ALL")) {
            return List.of(ClientOption.numbered(invocation.number("SEQNUMBER"), invocation, context));
        }
        List<Row> present = ClientOption.named(context.server(), set, option);
        if (present.isEmpty()) {
            throw CommandFailure.of("SIM0221E", option, set);
        }
        if (number.isEmpty() && present.size() > 1) {
            throw CommandFailure.of("SIM0222E", option, set);
        }
        return present;
    }
}
