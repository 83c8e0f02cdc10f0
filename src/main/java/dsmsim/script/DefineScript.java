package dsmsim.script;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.result.Result;

/** DEFINE SCRIPT: with its first line, with all lines of a file, or without any. */
record DefineScript(Handler plain) implements Handler {

    @Override
    public Result run(Invocation invocation, Context context) {
        Result defined = plain.run(invocation, context);
        String name = invocation.text("script_name");
        if (invocation.given("FILE")) {
            int number = 1;
            for (String line : ScriptFile.read(invocation.text("FILE"))) {
                context.put(ScriptLine.of(name, number, line, context));
                number = ScriptLine.numberBehind(number);
            }
        } else if (invocation.given("command_line")) {
            String command = invocation.text("command_line");
            context.put(ScriptLine.of(name, invocation.number("LINE"), command, context));
        }
        return defined;
    }
}
