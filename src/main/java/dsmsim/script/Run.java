package dsmsim.script;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.language.Word;
import dsmsim.result.Result;
import dsmsim.site.Row;
import java.util.List;

/** RUN: runs a script, or with PREVIEW only shows what would be run. */
final class Run implements Handler {
    @Override
    public Result run(Invocation invocation, Context context) {
        String name = Script.FAMILY.object(invocation, context).get(Script.NAME);
        List<Row> lines = ScriptLine.of(name, context);
        if (lines.isEmpty()) {
            return Result.of("ANR1490W", name);
        }
        Program program = Program.of(name, lines, values(invocation), context.runner());
        return invocation.yes("PREVIEW")
                ? preview(program, context)
                : new ScriptRun(program, context, invocation.yes("VERBOSE")).run();
    }

    private static List<String> values(Invocation invocation) {
        return ScriptCall.values(invocation.line()).stream()
                .map(Word.Item::text)
                .toList();
    }

    private static Result preview(Program program, Context context) {
        Result.Builder reply = new Result.Builder();
        reply.add("ANR1461I", program.script());
        for (Program.Statement statement : program.statements()) {
            String text = context.runner().masked(statement.text());
            reply.add("ANR1466I", program.script(), statement.line(), text);
        }
        return reply.add("ANR1470I", program.script()).build();
    }
}
