package dsmsim.script;

import dsmsim.catalog.Invocation;
import dsmsim.command.Column;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.message.CommandFailure;
import dsmsim.result.Heading;
import dsmsim.result.Result;
import dsmsim.result.Table;
import dsmsim.site.Row;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** QUERY SCRIPT: the scripts, or their lines, numbered or bare. */
final class QueryScript implements Handler {
    private static final List<Column<Row>> STANDARD = List.of(
            Column.left("Name", 15, Script.NAME),
            Column.left("Description", 35, Script.DESCRIPTION),
            Column.left("Managing profile", 20, Script.PROFILE));

    /** Under the first line of a script its name is not repeated. */
    private static final List<Column<Shown>> LINES = List.of(
            Column.left("Name", 15, (shown, context) -> shown.isFirst() ? shown.name() : ""),
            Column.left("Line/Number", 6, (shown, context) -> shown.line()),
            new Column<>(Heading.stretching("Command", 49), (shown, context) -> shown.command()));

    private static final List<Column<Shown>> DETAILED = List.of(
            Column.of("Name", (shown, context) -> shown.name()),
            Column.of("Line Number", (shown, context) -> shown.line()),
            Column.of("Command", (shown, context) -> shown.command()),
            Column.of("Last Update by (administrator)", (shown, context) -> shown.changedBy()),
            Column.of("Last Update Date/Time", (shown, context) -> shown.changed()),
            Column.of("Managing profile", (shown, context) -> shown.profile()));

    /** A line of output about a line of a script, or about its description. */
    private record Shown(
            String name,
            boolean isFirst,
            String line,
            String command,
            String changedBy,
            LocalDateTime changed,
            String profile) {

        static Shown description(Row script) {
            return new Shown(
                    script.get(Script.NAME),
                    true,
                    "DESCRIPTION",
                    script.get(Script.DESCRIPTION),
                    script.get(Script.CHANGED_BY),
                    script.get(Script.CHANGED),
                    script.get(Script.PROFILE));
        }

        static Shown line(Row script, Row line, boolean isFirst) {
            return new Shown(
                    script.get(Script.NAME),
                    isFirst,
                    Integer.toString(line.get(ScriptLine.LINE)),
                    line.get(ScriptLine.COMMAND),
                    line.get(ScriptLine.CHANGED_BY),
                    line.get(ScriptLine.CHANGED),
                    script.get(Script.PROFILE));
        }
    }

    @Override
    public Result run(Invocation invocation, Context context) {
        List<Row> scripts = context.matching(Script.TYPE, List.of(invocation.text("script_name")));
        if (scripts.isEmpty()) {
            throw CommandFailure.of("ANR2034E");
        }
        return switch (invocation.text("FORMAT")) {
            case "DETAILED" ->
                Result.of(Column.table(Table.Layout.LIST, DETAILED, shown(scripts, true, context), context));
            case "LINES" -> Result.of(Column.table(Table.Layout.TABLE, LINES, shown(scripts, false, context), context));
            case "RAW" -> raw(scripts, invocation, context);
            default -> Result.of(Column.table(Table.Layout.TABLE, STANDARD, scripts, context));
        };
    }

    private static List<Shown> shown(List<Row> scripts, boolean withDescription, Context context) {
        List<Shown> shown = new ArrayList<>();
        for (Row script : scripts) {
            if (withDescription) {
                shown.add(Shown.description(script));
            }
            boolean isFirst = true;
            for (Row line : ScriptLine.of(script.get(Script.NAME), context)) {
                shown.add(Shown.line(script, line, isFirst));
                isFirst = false;
            }
        }
        return shown;
    }

    private static Result raw(List<Row> scripts, Invocation invocation, Context context) {
        List<String> lines = new ArrayList<>();
        for (Row script : scripts) {
            for (Row line : ScriptLine.of(script.get(Script.NAME), context)) {
                lines.add(line.get(ScriptLine.COMMAND));
            }
        }
        if (invocation.given("OUTPUTFILE")) {
            Ownership.requireSystem(context);
            String file = invocation.text("OUTPUTFILE");
            ScriptFile.write(file, lines);
            return Result.of("ANR1479I", file);
        }
        Result.Builder reply = new Result.Builder();
        lines.forEach(reply::line);
        return reply.build();
    }
}
