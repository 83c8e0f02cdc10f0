package dsmsim.session;

import dsmsim.binding.Invocation;
import dsmsim.language.CommandLine;
import dsmsim.language.CommandLines;
import dsmsim.message.CommandFailure;
import dsmsim.message.Span;
import dsmsim.product.Level;
import dsmsim.result.Result;
import dsmsim.world.KeptMoment;

/** SIMULATE AT: a query is answered as it would have been at a moment. */
final class SimulateAt implements SessionCommand {
    /** The words before the query. */
    private static final int BEFORE = 3;

    @Override
    public Result run(Invocation invocation, Session session, Output output) {
        KeptMoment moment = session.transaction().world().moment(invocation.text("moment"));
        String server = session.signOn().server();
        if (!server.isEmpty() && !moment.site().servers().containsKey(server)) {
            throw CommandFailure.of("SIM0557E", server);
        }
        CommandLine query;
        String name;
        try {
            query = CommandLines.read(invocation.text("query"));
            name = query.isEmpty()
                    ? ""
                    : session.reader().read(query, Level.NEWEST).command().name();
        } catch (CommandFailure failure) {
            return Result.of(failure, invocation.text("query"));
        }
        requireQuery(name, query, invocation.span("query"));
        output.redirect(query.redirection());
        return session.executeAt(moment, query, output);
    }

    private static void requireQuery(String name, CommandLine query, Span place) {
        if (name.isEmpty()) {
            throw CommandFailure.at(place, "ANR2022E");
        }
        if (!query.routing().isNone()) {
            throw CommandFailure.at(place, "SIM0530E");
        }
        boolean isQuery = name.startsWith("QUERY ") || name.equals("SELECT");
        if (!isQuery || SessionCommands.find(name).isPresent()) {
            throw CommandFailure.at(place, "SIM0554E", name);
        }
    }

    /** All that stands behind the moment is one operand; what is wrong in it, its command says. */
    @Override
    public CommandLine shaped(CommandLine line) {
        return RestOfLine.shaped(line, BEFORE);
    }
}
