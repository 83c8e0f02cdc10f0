package dsmsim.session;

import dsmsim.result.Result;
import java.util.Map;

/** The commands that no server sees. */
final class SessionCommands {
    static final Map<String, SessionCommand> ALL = Map.of(
            "COMMIT",
            (invocation, session, output) -> commit(session),
            "CONNECT",
            new Connect(),
            "HELP",
            new Help(),
            "MACRO",
            new Macro(),
            "QUERY SYSTEM",
            new QuerySystem(),
            "QUIT",
            (invocation, session, output) -> quit(session),
            "ROLLBACK",
            (invocation, session, output) -> rollback(session));

    private SessionCommands() {}

    private static Result commit(Session session) {
        if (session.inTransaction()) {
            session.commit(true);
        }
        return Result.EMPTY;
    }

    private static Result rollback(Session session) {
        if (session.inTransaction()) {
            session.rollback(true);
        }
        return Result.EMPTY;
    }

    private static Result quit(Session session) {
        session.end();
        return Result.EMPTY;
    }
}
