package dsmsim.status;

import dsmsim.command.Context;
import dsmsim.command.Diagnostic;
import dsmsim.result.Result;
import dsmsim.site.Server;
import dsmsim.value.Values;
import java.util.List;

/** What SHOW says about a server as a whole. The layouts are recalled. */
final class StatusDiagnostics {
    static final List<Diagnostic> ALL = List.of(
            new Diagnostic("CONFIGURATION", 4, StatusDiagnostics::configuration),
            new Diagnostic("LOCKS", 4, StatusDiagnostics::locks),
            new Diagnostic("TIME", 3, StatusDiagnostics::time),
            new Diagnostic("VERSION", 3, StatusDiagnostics::version));

    private static final String STARS = "*".repeat(48);
    private static final List<String> COMMANDS =
            List.of("QUERY STATUS", "QUERY OPTION", "QUERY SERVER", "QUERY DEVCLASS", "QUERY STGPOOL", "SHOW LIBRARY");

    private StatusDiagnostics() {}

    /** Commands run one after the other, as by QUERY SYSTEM; which they are is ours. */
    private static Result configuration(List<String> arguments, Context context) {
        Result.Builder reply = new Result.Builder();
        for (String command : COMMANDS) {
            reply.line(STARS).line("---> " + command).line(STARS).line("");
            context.runner().run(command, context).parts().forEach(reply::add);
            reply.line("");
        }
        return reply.build();
    }

    /** Commands hold their locks only while they run, and SHOW holds none. */
    private static Result locks(List<String> arguments, Context context) {
        return lines("Lock hash table contents (slots=3002):");
    }

    /** The machines of the simulation stand at Greenwich. */
    private static Result time(List<String> arguments, Context context) {
        String now = Values.dateTime(context.now());
        return lines(
                "Current Date and Time on the Server",
                "-----------------------------------",
                now,
                "UTC (GMT) Date/Time is: " + now,
                "Last Noted Date/Time is: " + now);
    }

    private static Result version(List<String> arguments, Context context) {
        Server server = context.server();
        return lines(QueryStatus.product(server), "Server " + server.level().inWords());
    }

    private static Result lines(String... lines) {
        Result.Builder reply = new Result.Builder();
        for (String line : lines) {
            reply.line(line);
        }
        return reply.build();
    }
}
