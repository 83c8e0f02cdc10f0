package dsmsim.script;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.message.CommandFailure;
import dsmsim.result.Result;
import dsmsim.site.Row;

/** DELETE SCRIPT: one line, or all of it. */
record DeleteScript(Handler plain) implements Handler {

    @Override
    public Result run(Invocation invocation, Context context) {
        if (!invocation.given("LINE")) {
            return plain.run(invocation, context);
        }
        Row owner = context.require(Script.TYPE, "ANR1455E", invocation.text("script_name"));
        Ownership.requireOver(owner, context);
        String name = owner.get(Script.NAME);
        int number = invocation.number("LINE");
        Row line = context.server()
                .find(ScriptLine.TYPE, name, number)
                .orElseThrow(() -> CommandFailure.of("SIM0703E", name, number));
        context.remove(line);
        context.put(owner.with(Script.CHANGED_BY, context.administrator()).with(Script.CHANGED, context.now()));
        return Result.of("ANR1458I", number, name);
    }
}
