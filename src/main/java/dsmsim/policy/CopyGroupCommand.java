package dsmsim.policy;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.result.Result;

/** A command about copy groups: TYPE says which of the two kinds it is about, backup when it is not given. */
record CopyGroupCommand(Handler backup, Handler archive) implements Handler {

    @Override
    public Result run(Invocation invocation, Context context) {
        boolean isArchive = invocation.find("TYPE").filter("ARCHIVE"::equals).isPresent();
        return (isArchive ? archive : backup).run(invocation, context);
    }
}
