package dsmsim.script;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.command.PlainObject;
import dsmsim.message.CommandFailure;
import dsmsim.result.Result;
import dsmsim.site.Row;

/**
 * DELETE SCRIPT: one line, or all of it.
 *
 * @param whole what deletes a script with all its lines
 */
record DeleteScript(PlainObject script, Handler whole) implements Handler {

    @Override
    public Result run(Invocation invocation, Context context) {
        if (!invocation.given("LINE")) {
            return whole.run(invocation, context);
        }
        Row owner = script.find(invocation, context);
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
