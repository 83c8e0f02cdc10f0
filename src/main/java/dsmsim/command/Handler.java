package dsmsim.command;

import dsmsim.binding.Invocation;
import dsmsim.message.Message;
import dsmsim.result.Result;
import java.util.List;

/** The effect of one command: reads and writes the site through its context and answers; it never prints. */
public interface Handler {

    /**
     * Runs the command.
     *
     * @throws dsmsim.message.CommandFailure when it cannot be done; whatever it changed is then dropped
     */
    Result run(Invocation invocation, Context context);

    /** What the user is to know before confirming, for commands that ask. */
    default List<Message> warnings(Invocation invocation, Context context) {
        return List.of();
    }
}
