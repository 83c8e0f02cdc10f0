package dsmsim.session;

import dsmsim.language.CommandLine;
import dsmsim.result.Result;

/** A command sent to other servers. */
final class Routed {
    private Routed() {}

    static Result run(CommandLine line, Session session, Output output) {
        return Result.EMPTY;
    }
}
