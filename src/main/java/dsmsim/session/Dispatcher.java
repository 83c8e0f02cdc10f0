package dsmsim.session;

import dsmsim.authority.Privileges;
import dsmsim.binding.CommandReader;
import dsmsim.binding.Invocation;
import dsmsim.binding.Reading;
import dsmsim.command.Context;
import dsmsim.command.Handler;
import dsmsim.command.Handlers;
import dsmsim.command.WorldHandler;
import dsmsim.language.CommandLine;
import dsmsim.message.CommandFailure;
import dsmsim.message.Message;
import dsmsim.product.Level;
import dsmsim.result.Notice;
import dsmsim.result.Part;
import dsmsim.result.Result;
import dsmsim.site.Draft;
import dsmsim.site.Interrupted;
import dsmsim.site.Server;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Gives a command to its handler on one server: right, parameters, confirmation, effect, log, in that order. */
final class Dispatcher {
    private final CommandReader reader;
    private final Handlers handlers;
    private Consumer<Throwable> faults = fault -> {};

    Dispatcher(CommandReader reader, Handlers handlers) {
        this.reader = reader;
        this.handlers = handlers;
    }

    /** The columns of a table of SELECT for which the simulation has values. */
    Set<String> columnsFilled(String table) {
        return handlers.columnsFilled(table);
    }

    Handlers handlers() {
        return handlers;
    }

    void logFaultsTo(Consumer<Throwable> log) {
        faults = log;
    }

    /**
     * The reply; failures are replies too, and have changed nothing but the activity log.
     *
     * @param found the line as read already, for a server of the session's level
     * @throws Interrupted when the user has stopped the command; the activity log has that
     */
    Result run(Optional<Reading> found, CommandLine line, Context context, Output output) {
        Optional<Server> server = context.draft().find(context.serverName());
        Level level = server.map(Server::level).orElse(Level.NEWEST);
        String name = "";
        boolean isOfServer = true;
        boolean isLogged = false;
        UnaryOperator<Message> masked = message -> message;
        Result result;
        try {
            Reading reading = found.isPresent() ? found.get() : reader.read(line, level);
            name = reading.command().name();
            Optional<Handler> handler = handlers.find(reading.command());
            isOfServer = handler.isEmpty() || !(handler.get() instanceof WorldHandler);
            if (isOfServer) {
                Privileges.check(reading.command(), answering(server, context.serverName()), context.administrator());
            }
            Invocation invocation = reading.command().dependsOnObject()
                    ? reading.invocation((noun, operands) ->
                            server.flatMap(known -> known.named(noun, operands)).map(row -> row::written))
                    : reading.invocation();
            context.setIssued(issued(invocation));
            if (isOfServer) {
                context.log(Message.of("ANR2017I", context.administrator(), context.issued()));
                isLogged = true;
                Privileges.checkScope(invocation, context);
            }
            result = perform(handler, invocation, context, output);
        } catch (CommandFailure failure) {
            if (isOfServer && !isLogged) {
                logInvalid(line, level, context);
                masked = message -> reader.maskedFault(message, line, level);
            }
            result = Result.of(failure, line.text());
        } catch (OutputClosed closed) {
            throw closed;
        } catch (Interrupted interrupted) {
            if (isOfServer) {
                log(Result.of("SIM0006E"), masked, context);
            }
            throw interrupted;
        } catch (RuntimeException | StackOverflowError fault) {
            faults.accept(fault);
            result = Result.of("ANR2032E");
        }
        Result reply = result.in(name);
        if (isOfServer) {
            log(reply, masked, context);
        }
        return reply;
    }

    private String issued(Invocation invocation) {
        String command = invocation.canonical();
        return HandedOnValues.areIn(invocation.command()) ? reader.masked(command) : command;
    }

    /**
     * The server of a session.
     *
     * @param found the server, as it is now
     * @param name the name that it had at the sign-on, empty before that
     * @throws CommandFailure SIM0001E when UNDO or the like has taken it away, SIM0002E when there has been no sign-on, ANS1017E
     *     when it does not answer
     */
    static Server answering(Optional<Server> found, String name) {
        if (found.isEmpty()) {
            throw name.isEmpty() ? CommandFailure.of("SIM0002E") : CommandFailure.of("SIM0001E", name);
        }
        if (!found.get().isUp()) {
            throw CommandFailure.of("ANS1017E");
        }
        return found.get();
    }

    private Result perform(Optional<Handler> found, Invocation invocation, Context context, Output output) {
        if (found.isEmpty()) {
            throw CommandFailure.of("ANR9899E");
        }
        Handler handler = found.get();
        Draft.Moment before = context.draft().moment();
        try {
            if (invocation.command().confirm()) {
                Result warning = Result.of(handler.warnings(invocation, context));
                Answer answer = output.confirm(warning.in(invocation.command().name()));
                if (answer != Answer.YES) {
                    throw CommandFailure.of("SIM0009E", answer.reason());
                }
            }
            return handler.run(invocation, context);
        } catch (RuntimeException | StackOverflowError failure) {
            context.draft().undo(before);
            throw failure;
        }
    }

    /** Also what is refused has been issued. */
    private void logInvalid(CommandLine line, Level level, Context context) {
        if (isUp(context)) {
            context.log(Message.of("ANR2017I", context.administrator(), reader.maskedInvalid(line, level)));
        }
    }

    private static boolean isUp(Context context) {
        return context.draft().find(context.serverName()).filter(Server::isUp).isPresent();
    }

    /** A server that is down, or goes down with the command, logs nothing. */
    private static void log(Result result, UnaryOperator<Message> masked, Context context) {
        if (isUp(context)) {
            for (Part part : result.parts()) {
                if (part instanceof Notice notice && !notice.logged()) {
                    logOne(masked.apply(notice.message()), context);
                }
            }
        }
    }

    /** What the client program says of its own is not in the server's log. */
    private static void logOne(Message message, Context context) {
        if (message.identifier().startsWith("ANR") || message.identifier().startsWith("SIM")) {
            context.log(message);
        }
    }
}
