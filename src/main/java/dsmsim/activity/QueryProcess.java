package dsmsim.activity;

import dsmsim.binding.Invocation;
import dsmsim.command.Column;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.command.Wildcard;
import dsmsim.message.CommandFailure;
import dsmsim.result.Heading;
import dsmsim.result.Result;
import dsmsim.result.Table;
import dsmsim.site.BackgroundProcess;
import dsmsim.site.Fact;
import dsmsim.site.View;
import dsmsim.value.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** QUERY PROCESS: the processes that have not ended, with their progress. */
final class QueryProcess implements Handler {
    static final Fact<BackgroundProcess> NUMBER =
            Fact.derived("PROCESS_NUM", "Process Number", Types.NUMBER, (process, where) -> process.number());
    static final Fact<BackgroundProcess> DESCRIPTION =
            Fact.derived("PROCESS", "Process Description", Types.TEXT, (process, where) -> process.description());
    static final Fact<BackgroundProcess> STATUS =
            Fact.derived("STATUS", "Process Status", Types.TEXT, QueryProcess::status);

    private static final List<Column<BackgroundProcess>> COLUMNS = List.of(
            Column.right("Process/Number", 8, NUMBER),
            Column.left("Process Description", 20, DESCRIPTION),
            new Column<>(Heading.stretching("Process Status", 49), STATUS));

    @Override
    public Result run(Invocation invocation, Context context) {
        List<BackgroundProcess> found = new ArrayList<>();
        for (BackgroundProcess process : context.server().processes().values()) {
            if (isWanted(process, invocation, context)) {
                found.add(process);
            }
        }
        if (found.isEmpty()) {
            throw CommandFailure.of("ANR0944E");
        }
        return Result.of(Column.table(Table.Layout.TABLE, COLUMNS, found, context));
    }

    private static boolean isWanted(BackgroundProcess process, Invocation invocation, Context context) {
        return (!invocation.given("process_number") || invocation.number("process_number") == process.number())
                && holds(process.description(), "DESCRIPTION", invocation)
                && holds(status(process, context.view()), "STATUS", invocation);
    }

    private static boolean holds(String text, String keyword, Invocation invocation) {
        return !invocation.given(keyword)
                || Wildcard.matches(
                        '*' + invocation.text(keyword).toUpperCase(Locale.ROOT) + '*', text.toUpperCase(Locale.ROOT));
    }

    private static String status(BackgroundProcess process, View where) {
        return process.work().status(where, process);
    }
}
