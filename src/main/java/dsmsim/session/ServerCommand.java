package dsmsim.session;

import dsmsim.binding.Reading;
import dsmsim.command.Context;
import dsmsim.language.CommandLine;
import dsmsim.result.Result;
import dsmsim.site.Draft;
import dsmsim.world.Deed;
import java.util.Optional;

/** A command that runs on a server. */
final class ServerCommand implements Attempt<Result> {
    /** In place of the number of a session: each attempt begins one. */
    static final int NEW_SESSION = -1;

    private final Dispatcher dispatcher;
    private final Optional<Reading> reading;
    private final CommandLine line;
    private final String server;
    private final String administrator;
    private final int session;
    private final InnerCommands inner;
    private final Output output;
    private String issued = "";

    /**
     * A command of a session.
     *
     * @param reading the line as read already, if it has been
     * @param session its number on the server, or {@link #NEW_SESSION}
     */
    ServerCommand(
            Dispatcher dispatcher,
            Optional<Reading> reading,
            CommandLine line,
            String server,
            String administrator,
            int session,
            InnerCommands inner,
            Output output) {
        this.dispatcher = dispatcher;
        this.reading = reading;
        this.line = line;
        this.server = server;
        this.administrator = administrator;
        this.session = session;
        this.inner = inner;
        this.output = output;
    }

    @Override
    public Result on(Draft draft) {
        inner.attempt();
        int number = session == NEW_SESSION ? draft.beginSession(server) : session;
        Context context = new Context(draft, server, administrator, number, inner);
        Result reply = dispatcher.run(reading, line, context, output);
        issued = context.issued();
        return reply;
    }

    @Override
    public Deed deed() {
        return issued.isEmpty() ? Deed.NONE : new Deed(server, administrator, Math.max(0, session), issued);
    }
}
