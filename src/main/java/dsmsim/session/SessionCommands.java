package dsmsim.session;

import dsmsim.result.Result;
import java.util.Optional;

/** The commands that no server sees. */
final class SessionCommands {
    private SessionCommands() {}

    /** The command of that full name; empty for those of the servers. */
    static Optional<SessionCommand> find(String name) {
        return Optional.ofNullable(
                switch (name) {
                    case "COMMIT" -> (invocation, session, output) -> commit(session);
                    case "CONNECT" -> new Connect();
                    case "HELP" -> new Help();
                    case "MACRO" -> new Macro();
                    case "QUERY SYSTEM" -> new QuerySystem();
                    case "QUIT" -> (invocation, session, output) -> quit(session);
                    case "ROLLBACK" -> (invocation, session, output) -> rollback(session);
                    case "SIMULATE AT" -> new SimulateAt();
                    case "SIMULATE DIFFERENCE" -> new SimulateDifference();
                    case "SIMULATE HISTORY" -> new SimulateHistory();
                    case "SIMULATE MARK" -> new SimulateMark();
                    case "SIMULATE REDO" -> new SimulateUndo(false);
                    case "SIMULATE RETURN" -> new SimulateReturn();
                    case "SIMULATE SAY" -> new SimulateSay();
                    case "SIMULATE UNDO" -> new SimulateUndo(true);
                    default -> null;
                });
    }

    private static Result commit(Session session) {
        if (session.transaction().isOpen()) {
            session.transaction().commit(true);
        }
        return Result.EMPTY;
    }

    private static Result rollback(Session session) {
        if (session.transaction().isOpen()) {
            session.transaction().rollback(true);
        }
        return Result.EMPTY;
    }

    private static Result quit(Session session) {
        session.end();
        return Result.EMPTY;
    }
}
