package dsmsim.server;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.result.Result;

/** DEFINE SERVER; with CROSSDEFINE=YES this server is made known on the other one too. */
record DefineServer(Handler plain) implements Handler {

    @Override
    public Result run(Invocation invocation, Context context) {
        Result defined = plain.run(invocation, context);
        if (invocation.yes("CROSSDEFINE")) {
            new CrossDefinition(invocation.text("server_name"), invocation, context).define();
        }
        return defined;
    }
}
