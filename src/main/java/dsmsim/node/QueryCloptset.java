package dsmsim.node;

import dsmsim.binding.Invocation;
import dsmsim.command.Column;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.command.Wildcard;
import dsmsim.message.CommandFailure;
import dsmsim.result.Result;
import dsmsim.result.Table;
import dsmsim.site.Row;
import java.util.Collection;
import java.util.List;

/** QUERY CLOPTSET: every set, and below it its options one by one. */
final class QueryCloptset implements Handler {

    @Override
    public Result run(Invocation invocation, Context context) {
        List<Row> sets = context.matching(ClientOptionSet.TYPE, List.of(invocation.text("option_set_name")));
        String description = invocation.find("DESCRIPTION").orElse("*");
        sets.removeIf(set -> !Wildcard.matches(description, set.get(ClientOptionSet.DESCRIPTION)));
        if (sets.isEmpty()) {
            throw CommandFailure.of("ANR2034E");
        }
        Result.Builder reply = new Result.Builder();
        for (Row set : sets) {
            reply.add(Column.table(Table.Layout.LIST, ClientOptionSet.LINES, List.of(set), context));
            Collection<Row> options = context.server().under(ClientOption.TYPE, set.get(ClientOptionSet.NAME));
            reply.add(Column.table(Table.Layout.LIST, ClientOption.LINES, options, context));
        }
        return reply.build();
    }
}
