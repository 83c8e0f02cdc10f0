package dsmsim.session;

import dsmsim.binding.Invocation;
import dsmsim.language.CommandLine;
import dsmsim.message.CommandFailure;
import dsmsim.message.Message;
import dsmsim.message.ReturnCode;
import dsmsim.product.Level;
import dsmsim.result.Result;
import dsmsim.server.Reach;
import dsmsim.server.ServerDefinition;
import dsmsim.server.ServerGroup;
import dsmsim.site.Server;
import dsmsim.site.Site;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A command sent to other servers. Each of them runs it for itself; one that cannot be reached, or fails, does not keep
 * the others from it. The reply begins with what the names stand for and ends with a count.
 */
final class Routed {
    private final CommandLine line;
    private final Session session;
    private final Output output;
    private final Server own;
    private final String name;
    private final String command;
    private final Result.Builder reply = new Result.Builder();
    private ReturnCode worst = ReturnCode.OK;
    private int successful;
    private int warnings;
    private int errors;

    private Routed(CommandLine line, String name, String command, Session session, Output output, Server own) {
        this.line = line;
        this.name = name;
        this.command = command;
        this.session = session;
        this.output = output;
        this.own = own;
    }

    /**
     * Runs the command on every server that the names in front of it stand for.
     *
     * @param from the server that routes it
     * @throws CommandFailure when that does not answer, or the command cannot be routed
     */
    static Result run(CommandLine line, String from, Session session, Output output) {
        Server own = Dispatcher.answering(session.site().server(from), from);
        String name = session.reader().read(line, Level.NEWEST).command().name();
        if (SessionCommands.find(name).isPresent()) {
            throw new CommandFailure(Message.of("SIM0530E").in(name));
        }
        Optional<Invocation> valid = valid(line, own, session);
        String command =
                session.reader().masked(valid.map(Invocation::capitalized).orElse(name));
        String canonical =
                session.reader().masked(valid.map(Invocation::canonical).orElse(name));
        session.log(own.name(), issued(line, canonical, session));
        return new Routed(line, name, command, session, output, own).run();
    }

    /** Empty where the parameters are not valid here, so that messages have the name of the command alone. */
    private static Optional<Invocation> valid(CommandLine line, Server own, Session session) {
        try {
            return Optional.of(session.reader().read(line, own.level()).invocation());
        } catch (CommandFailure invalid) {
            return Optional.empty();
        }
    }

    private static Message issued(CommandLine line, String command, Session session) {
        return Message.of("ANR2017I", session.signOn().administrator(), names(line) + ": " + command);
    }

    private static String names(CommandLine line) {
        return String.join(",", line.routing().servers()).toUpperCase(Locale.ROOT);
    }

    private Result run() {
        String names = names(line);
        Set<String> servers = servers(names);
        say("ANR1699I", names, servers.size(), command);
        servers.forEach(this::issue);
        say("ANR1697I", command, servers.size(), successful, warnings, errors);
        return new Result(reply.build().parts(), worst);
    }

    private Set<String> servers(String names) {
        Set<String> servers = new LinkedHashSet<>();
        for (String name : names.split(",")) {
            servers.addAll(ServerGroup.servers(own, name));
        }
        return servers;
    }

    private void issue(String server) {
        try {
            requireReachable(server);
        } catch (CommandFailure failure) {
            failure.messages().forEach(this::say);
            errors++;
            worst = worst.worseOf(failure.messages().get(0).returnCode());
            return;
        }
        say("ANR1687I", command, server);
        Result result = session.executeRouted(name(server), line, new AskedFor(server, output));
        result.parts().forEach(reply::add);
        say("ANR1688I", command, server);
        count(server, result.returnCode());
    }

    private void count(String server, ReturnCode code) {
        worst = worst.worseOf(code);
        if (code.isError()) {
            errors++;
            say("ANR1696E", server, command);
        } else if (code == ReturnCode.OK) {
            successful++;
            say("ANR1694I", server, command);
        } else {
            warnings++;
            say("ANR1695W", server, command);
        }
    }

    /** The server is defined and answers, and knows the administrator by the same password. */
    private void requireReachable(String server) {
        if (isOwn(server)) {
            return;
        }
        if (!own.has(ServerDefinition.TYPE, server)) {
            throw new CommandFailure(Message.of("ANR1663E", server).in(name));
        }
        Site site = session.site();
        if (!Reach.opens(site, own.name(), server)) {
            throw CommandFailure.of("ANR1690E", command, server);
        }
        SignOn signOn = session.signOn();
        site.server(server)
                .flatMap(target -> session.account(target, signOn.administrator(), signOn.password()))
                .orElseThrow(() -> CommandFailure.of("SIM0531E", server, signOn.administrator()));
    }

    /** A server goes by its name in the site and by the one it calls itself. */
    private boolean isOwn(String server) {
        return server.equals(own.name()) || server.equals(own.setting(Server.SHOWN_NAME));
    }

    private String name(String server) {
        return isOwn(server) ? own.name() : server;
    }

    private void say(String identifier, Object... inserts) {
        say(Message.of(identifier, inserts));
    }

    private void say(Message message) {
        reply.add(message);
        session.log(own.name(), message);
    }
}
