package dsmsim.server;

import dsmsim.binding.Invocation;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.message.CommandFailure;
import dsmsim.message.Message;
import dsmsim.result.Result;
import java.util.ArrayList;
import java.util.List;

/** A command about what a profile distributes: of each kind the names that its keyword gives. */
abstract class ProfileAssociations implements Handler {

    @Override
    public Result run(Invocation invocation, Context context) {
        Profile.requireManager(context);
        Profile.FAMILY.object(invocation, context);
        String profile = invocation.text("profile_name");
        List<Message> messages = new ArrayList<>();
        for (ProfileContent kind : ProfileContent.ALL) {
            if (invocation.given(kind.keyword())) {
                change(profile, kind, invocation.list(kind.keyword()), messages, context);
            }
        }
        if (messages.isEmpty()) {
            throw CommandFailure.of("ANR2022E").with(Message.of("SIM0821I", "a keyword with names, such as ADMins="));
        }
        return Result.of(messages);
    }

    /**
     * Changes what the profile has of one kind.
     *
     * @param names names and patterns
     * @param messages to which what has been done is added
     */
    abstract void change(
            String profile, ProfileContent kind, List<String> names, List<Message> messages, Context context);
}
