package dsmsim.status;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.command.Wildcard;
import dsmsim.message.CommandFailure;
import dsmsim.result.Heading;
import dsmsim.result.Result;
import dsmsim.result.Table;
import dsmsim.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** QUERY OPTION: a single option in one pair of columns, several in two pairs side by side. */
final class QueryOption implements Handler {
    private static final Heading NAME = Heading.left("Server Option", 17);
    private static final Heading VALUE = Heading.left("Option Setting", 20);

    @Override
    public Result run(Invocation invocation, Context context) {
        String pattern = invocation.text("optionname").toUpperCase(Locale.ROOT);
        List<ServerOption> found = ServerOptions.all(context.server()).stream()
                .filter(option -> Wildcard.matches(pattern, option.key()))
                .toList();
        if (found.isEmpty()) {
            throw CommandFailure.of("ANR2034E");
        }
        List<Heading> headings = found.size() == 1 ? List.of(NAME, VALUE) : List.of(NAME, VALUE, NAME, VALUE);
        return Result.of(new Table(Table.Layout.TABLE, headings, rows(found, headings.size())));
    }

    private static List<List<Value>> rows(List<ServerOption> options, int columns) {
        List<List<Value>> rows = new ArrayList<>();
        List<Value> row = new ArrayList<>();
        for (ServerOption option : options) {
            row.add(Value.of(option.name()));
            row.add(Value.of(option.shown()));
            if (row.size() == columns) {
                rows.add(row);
                row = new ArrayList<>();
            }
        }
        if (!row.isEmpty()) {
            row.addAll(List.of(Value.NOTHING, Value.NOTHING));
            rows.add(row);
        }
        return rows;
    }
}
