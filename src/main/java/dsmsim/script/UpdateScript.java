package dsmsim.script;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.result.Result;
import dsmsim.site.Row;
import java.util.List;

/** UPDATE SCRIPT: replaces a line, puts one in between, or adds one at the end; and changes the description. */
record UpdateScript(Handler plain) implements Handler {

    @Override
    public Result run(Invocation invocation, Context context) {
        Result updated = plain.run(invocation, context);
        if (invocation.given("command_line")) {
            String name = invocation.text("script_name");
            int number = invocation.given("LINE") ? invocation.number("LINE") : atTheEnd(name, context);
            context.put(ScriptLine.of(name, number, invocation.text("command_line"), context));
        }
        return updated;
    }

    private static int atTheEnd(String name, Context context) {
        List<Row> lines = ScriptLine.of(name, context);
        return lines.isEmpty()
                ? 1
                : ScriptLine.numberBehind(lines.get(lines.size() - 1).get(ScriptLine.LINE));
    }
}
