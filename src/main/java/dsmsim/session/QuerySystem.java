package dsmsim.session;

import dsmsim.binding.Invocation;
import dsmsim.language.CommandLines;
import dsmsim.message.ReturnCode;
import dsmsim.result.Result;
import dsmsim.site.Server;
import java.util.List;

/** QUERY SYSTEM: the output of many queries, each under a line that names it; what one does not find is no error. */
final class QuerySystem implements SessionCommand {
    private static final String STARS = "*".repeat(48);
    private static final List<String> QUERIES = List.of(
            "ASSOCIATION",
            "COPYGROUP",
            "DATAMOVER",
            "DB",
            "DBSPACE",
            "DEVCLASS",
            "DIRSPACE",
            "DOMAIN",
            "LIBRARY",
            "LOG",
            "MGMTCLASS",
            "OPTION",
            "PROCESS",
            "REPLRULE",
            "SCHEDULE",
            "SERVER",
            "SESSION",
            "STATUS",
            "STGPOOL",
            "VOLHISTORY",
            "VOLUME");

    @Override
    public Result run(Invocation invocation, Session session, Output output) {
        Server server = Dispatcher.answering(session.server(), session.signOn().server());
        Result.Builder reply = new Result.Builder();
        for (String query : QUERIES) {
            reply.line(STARS).line("---> Q " + query).line(STARS).line("");
            Result part = session.executeOn(server.name(), CommandLines.parse("QUERY " + query), output);
            part.parts().forEach(reply::add);
            reply.line("");
        }
        return new Result(reply.build().parts(), ReturnCode.OK);
    }
}
