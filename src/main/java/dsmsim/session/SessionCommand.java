package dsmsim.session;

import dsmsim.binding.Invocation;
import dsmsim.result.Result;

/** A command that is about the session itself, such as MACRO, COMMIT or QUIT, and that no server sees. */
interface SessionCommand {

    Result run(Invocation invocation, Session session, Output output);
}
