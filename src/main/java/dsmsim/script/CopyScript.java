package dsmsim.script;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.result.Result;

/** COPY SCRIPT: the copy belongs to whoever has made it. */
record CopyScript(Handler copy) implements Handler {

    @Override
    public Result run(Invocation invocation, Context context) {
        Result copied = copy.run(invocation, context);
        context.put(context.require(Script.TYPE, "ANR1455E", invocation.text("new_script_name"))
                .with(Script.DEFINED_BY, context.administrator()));
        return copied;
    }
}
