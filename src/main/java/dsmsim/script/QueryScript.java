package dsmsim.script;

import dsmsim.binding.Invocation;
import dsmsim.command.Column;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.message.CommandFailure;
import dsmsim.result.Heading;
import dsmsim.result.Result;
import dsmsim.result.Table;
import dsmsim.site.Fact;
import dsmsim.site.Row;
import dsmsim.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** QUERY SCRIPT: the scripts, or their lines, numbered or bare. */
final class QueryScript implements Handler {
    private static final List<Column<Row>> STANDARD = List.of(
            Column.left("Name", 15, Script.NAME),
            Column.left("Description", 35, Script.DESCRIPTION),
            Column.left("Managing profile", 20, Script.PROFILE));

    /** Under the first line of a script its name is not repeated. */
    private static final List<Column<Shown>> LINES = List.of(
            Column.left("Name", 15, Shown.NAME.onlyIf((shown, where) -> shown.isFirst())),
            Column.left("Line/Number", 6, Shown.LINE),
            new Column<>(Heading.stretching("Command", 49), Shown.COMMAND));

    private static final List<Column<Shown>> DETAILED = List.of(
            Column.of(Shown.NAME),
            Column.of(Shown.LINE),
            Column.of(Shown.COMMAND),
            Column.of(Shown.either(Script.CHANGED_BY, ScriptLine.CHANGED_BY)),
            Column.of(Shown.either(Script.CHANGED, ScriptLine.CHANGED)),
            Column.of(Fact.through(Shown::script, Script.PROFILE)));

    /**
     * A line of output about a line of a script, or about its description.
     *
     * @param line empty for the description
     */
    private record Shown(Row script, Optional<Row> line, boolean isFirst) {
        static final Fact<Shown> NAME = Fact.through(Shown::script, Script.NAME);
        /** Left in its column, as a word would be. */
        static final Fact<Shown> LINE = Fact.shown(
                ScriptLine.LINE.title(),
                (shown, where) -> Value.of(shown.line
                        .map(line -> Integer.toString(line.get(ScriptLine.LINE)))
                        .orElse("DESCRIPTION")));

        static final Fact<Shown> COMMAND = Fact.shown(
                ScriptLine.COMMAND.title(),
                (shown, where) -> shown.line.isPresent()
                        ? new Value.Statement(shown.line.get().get(ScriptLine.COMMAND))
                        : Script.DESCRIPTION.shown(shown.script, where));

        /** What is known of the script for its description, of the line for others. */
        static Fact<Shown> either(Fact<Row> ofScript, Fact<Row> ofLine) {
            return Fact.shown(
                    ofLine.title(),
                    (shown, where) -> shown.line
                            .map(line -> ofLine.shown(line, where))
                            .orElseGet(() -> ofScript.shown(shown.script, where)));
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
                shown.add(new Shown(script, Optional.empty(), true));
            }
            boolean isFirst = true;
            for (Row line : ScriptLine.of(script.get(Script.NAME), context)) {
                shown.add(new Shown(script, Optional.of(line), isFirst));
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
        lines.forEach(reply::statement);
        return reply.build();
    }
}
