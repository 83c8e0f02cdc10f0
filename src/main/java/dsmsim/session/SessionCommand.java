package dsmsim.session;

import dsmsim.binding.Invocation;
import dsmsim.language.CommandLine;
import dsmsim.result.Result;
import java.io.IOException;

/** A command that is about the session itself, such as MACRO, COMMIT or QUIT, and that no server sees. */
public interface SessionCommand {

    Result run(Invocation invocation, Session session, Output output);

    /** Opens the file of that name whose commands the command runs, if it runs any. */
    default MacroSource macro(String name, Session session) throws IOException {
        return session.macro(name);
    }

    /** The line as it is to be read, where part of it is a command of its own. */
    default CommandLine shaped(CommandLine line) {
        return line;
    }
}
