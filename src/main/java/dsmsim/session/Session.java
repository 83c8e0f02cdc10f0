package dsmsim.session;

import dsmsim.binding.CommandReader;
import dsmsim.binding.Reading;
import dsmsim.catalog.Catalog;
import dsmsim.command.Context;
import dsmsim.command.Endangered;
import dsmsim.command.Handlers;
import dsmsim.effect.Losses;
import dsmsim.language.CommandLine;
import dsmsim.message.CommandFailure;
import dsmsim.message.Message;
import dsmsim.message.ReturnCode;
import dsmsim.product.Level;
import dsmsim.result.Result;
import dsmsim.site.Draft;
import dsmsim.site.Interrupted;
import dsmsim.site.Monitor;
import dsmsim.site.Password;
import dsmsim.site.Row;
import dsmsim.site.Server;
import dsmsim.site.Site;
import dsmsim.site.SiteClock;
import dsmsim.world.Deed;
import dsmsim.world.HistoryEntry;
import dsmsim.world.KeptMoment;
import dsmsim.world.World;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * An administrator signed on to a server: the one door by which console, batch, macro and transcript send commands. It
 * owns the transaction. Not for several threads; sessions share the {@link World}.
 */
public final class Session {
    private final CommandReader reader;
    private final Transaction transaction;
    private final Dispatcher dispatcher;
    private final InnerCommands inner = new InnerCommands(this);
    private final RunningMacros macros;
    private final Replies replies;
    private final Map<String, SessionCommand> added = new HashMap<>(2);

    private SignOn signOn = SignOn.NONE;
    private Optional<Level> client = Optional.empty();
    private boolean trusted;
    private boolean itemCommit;
    private boolean ended;
    private ReturnCode highest = ReturnCode.OK;

    /**
     * A session that is on no server yet.
     *
     * @param systemClock the clock of the machine, in whole seconds
     */
    public Session(World world, Catalog catalog, Handlers handlers, Supplier<LocalDateTime> systemClock) {
        this.reader = new CommandReader(catalog, new HandedOnValues(this));
        this.transaction = new Transaction(world, systemClock);
        this.dispatcher = new Dispatcher(reader, handlers);
        this.macros = new RunningMacros(this, transaction);
        this.replies = new Replies(reader, macros);
    }

    /** Whether every command of a macro is committed on its own (option ITEMCOMMIT). */
    public void setItemCommit(boolean itemCommit) {
        this.itemCommit = itemCommit;
    }

    /** From now on administrators sign on without a password, as the owner of a site may. */
    public void trust() {
        trusted = true;
    }

    /** From now on internal errors go to that log, for whoever mends them; the user sees ANR2032E. */
    public void logFaultsTo(Consumer<Throwable> log) {
        replies.logFaultsTo(log);
        transaction.logFaultsTo(log);
        dispatcher.logFaultsTo(log);
    }

    /** From now on somebody watches the commands, and may stop them. */
    public void watch(Monitor watching) {
        transaction.watch(watching);
    }

    /** The columns of a table of SELECT for which the simulation has values. */
    Set<String> columnsFilled(String table) {
        return dispatcher.columnsFilled(table);
    }

    /** Who watches the commands. */
    public Monitor monitor() {
        return transaction.monitor();
    }

    public boolean isItemCommit() {
        return itemCommit;
    }

    public Catalog catalog() {
        return reader.catalog();
    }

    /** Reads command lines as the session does. */
    public CommandReader reader() {
        return reader;
    }

    /** The site as this session sees it. */
    public Site site() {
        return transaction.site();
    }

    public LocalDateTime now() {
        return transaction.now();
    }

    /** Who is signed on, and where. */
    public SignOn signOn() {
        return signOn;
    }

    /** The server signed on to, as it is now. */
    public Optional<Server> server() {
        return site().server(signOn.server());
    }

    /** The level whose commands are known: that of the server, or of one that UNDO has taken away; before that all. */
    public Level level() {
        return server().map(Server::level).orElse(signOn.level());
    }

    /** The client has a level of its own, or that of the server. */
    public void useClient(Optional<Level> level) {
        client = level;
    }

    public Level clientLevel() {
        return client.orElseGet(this::level);
    }

    public ReturnCode highestReturnCode() {
        return highest;
    }

    /** True after QUIT. */
    public boolean isEnded() {
        return ended;
    }

    void end() {
        ended = true;
    }

    /**
     * Signs an administrator on to a server.
     *
     * @throws CommandFailure ANS1017E when the server does not answer, ANS1051I for a wrong name or password, ANS1352E
     *     for a password that has expired, ANS1361E for an administrator who is locked
     */
    public void signOn(String administrator, String password, String serverName) {
        signOn(administrator, Password.of(password), serverName);
    }

    /** Signs on with a password of which only the digest is known, such as that of the session itself. */
    void signOn(String administrator, Password password, String serverName) {
        signOn(administrator, password, Optional.empty(), serverName);
    }

    /** Signs on with a password that has expired and is changed by that. */
    public void signOn(String administrator, String password, String newPassword, String serverName) {
        signOn(administrator, Password.of(password), Optional.of(newPassword), serverName);
    }

    private void signOn(String administrator, Password password, Optional<String> newPassword, String serverName) {
        signOn = transaction.run(new SigningOn(administrator, password, newPassword, serverName, signOn, trusted));
    }

    /** The administrator on a server, when the server lets this session in. */
    Optional<Row> account(Server server, String administrator, Password password) {
        return Admission.account(server, administrator, password, trusted);
    }

    /**
     * Runs one command and gives its reply to the output. A command that the user stops answers SIM0006E, and nothing of
     * it is done but what it had committed.
     *
     * @param text the whole command, continuation lines joined
     * @return its return code, which {@link #highestReturnCode} has taken up
     */
    public ReturnCode run(String text, Output output) {
        return run(Prepared.not(text), output);
    }

    /** Answers what is no command because of that. */
    public void refuse(CommandFailure fault, Output output) {
        run(Prepared.refused("", fault, 0), output);
    }

    ReturnCode run(Prepared command, Output output) {
        String text = command.text();
        Result result;
        inner.begin();
        try {
            CommandLine line = command.line();
            if (line.isEmpty()) {
                return ReturnCode.OK;
            }
            output.redirect(line.redirection());
            result = execute(line, command, output);
        } catch (CommandFailure failure) {
            result = Result.of(failure, text);
        } catch (OutputClosed closed) {
            throw closed;
        } catch (Interrupted interrupted) {
            result = replies.stopped(interrupted, "SIM0006E");
        } catch (RuntimeException | StackOverflowError fault) {
            result = replies.internalError(text, fault);
        }
        return answer(result, text, output);
    }

    /** Shows a reply. Its rows may be made only now, and its file may turn out to be too large for the disk. */
    private ReturnCode answer(Result result, String text, Output output) {
        ReturnCode code = result.returnCode();
        if (code.isError()) {
            replies.refused(text, level());
        }
        Optional<Result> trouble = replies.show(result, text, output);
        if (trouble.isPresent()) {
            code = code.worseOf(trouble.get().returnCode());
            output.result(trouble.get());
        }
        highest = highest.higherOf(code);
        return code;
    }

    /** What clients could not store in this session. */
    public NotStored notStored() {
        return replies.notStored();
    }

    private Result execute(CommandLine line, Prepared prepared, Output output) {
        if (!line.routing().isNone()) {
            return Routed.run(line, signOn.server(), this, output);
        }
        Optional<Reading> reading = prepared.at(level(), line, reader);
        String name = reading.isPresent() ? reading.get().command().name() : "";
        Optional<SessionCommand> own = own(name);
        if (own.isEmpty()) {
            return transaction.run(
                    new Costed(command(signOn.server(), signOn.number(), reading, line, output), transaction));
        }
        try {
            CommandLine shaped = own.get().shaped(line);
            Reading read = shaped == line ? reading.get() : reader.read(shaped, level());
            return own.get().run(read.invocation(), this, output).in(name);
        } catch (CommandFailure failure) {
            return Result.of(failure, line.text()).in(name);
        }
    }

    Optional<SessionCommand> own(String name) {
        return added.containsKey(name) ? Optional.of(added.get(name)) : SessionCommands.find(name);
    }

    /** Runs a command on a server, which need not be the one signed on to. */
    Result executeOn(String serverName, CommandLine line, Output output) {
        return transaction.run(command(serverName, signOn.number(), Optional.empty(), line, output));
    }

    /** Has a query answered as it would have been at a moment; nobody notes that. */
    Result executeAt(KeptMoment moment, CommandLine query, Output output) {
        Draft draft = new Draft(moment.site(), moment.time(), monitor());
        return command(signOn.server(), signOn.number(), Optional.empty(), query, output)
                .on(draft);
    }

    /** Runs a routed command on a server, where it is a session and a transaction of its own. */
    Result executeRouted(String serverName, CommandLine line, Output output) {
        int number = serverName.equals(signOn.server()) ? signOn.number() : ServerCommand.NEW_SESSION;
        return transaction.run(
                new Kept<>(new Costed(command(serverName, number, Optional.empty(), line, output), transaction)));
    }

    private ServerCommand command(
            String serverName, int number, Optional<Reading> reading, CommandLine line, Output output) {
        Output asked = new AskedOnce(output, transaction);
        return new ServerCommand(dispatcher, reading, line, serverName, signOn.administrator(), number, inner, asked);
    }

    /** What the history tells of something that this session does. */
    Deed deed(String what) {
        return new Deed(signOn.server(), signOn.administrator(), signOn.number(), what);
    }

    /** Runs a command of a server script, whose changes go to a draft; routed from the server of the script. */
    Result executeWithin(Draft draft, String serverName, CommandLine line, Output output) {
        return transaction.within(
                draft,
                () -> line.routing().isNone()
                        ? executeOn(serverName, line, output)
                        : Routed.run(line, serverName, this, output));
    }

    /** Lets the processes of all servers go on until now. */
    public void catchUp() {
        transaction.run(draft -> draft);
    }

    /** Writes to the activity log of a server. */
    void log(String serverName, Message message) {
        transaction.run(draft -> {
            new Context(draft, serverName, signOn.administrator(), signOn.number()).log(message);
            return draft;
        });
    }

    /**
     * Runs the commands of a macro.
     *
     * @param values what its variables stand for, in order
     * @return the worst return code of its commands
     */
    public ReturnCode runMacro(MacroSource macro, List<String> values, Output output) throws IOException {
        return macros.run(macro, values, output);
    }

    /** The macros that are running. */
    public RunningMacros macros() {
        return macros;
    }

    /** What is lost since the world of this session began, and has not been brought back. */
    public Losses lost() {
        return LossesSoFar.of(transaction.world(), site());
    }

    /** What has changed the site, by whomever, the oldest first. */
    public List<HistoryEntry> history() {
        return transaction.world().history();
    }

    /** The names of the moments that have one, in the order in which they were marked. */
    public List<String> marks() {
        return transaction.world().marks().stream().map(KeptMoment::name).toList();
    }

    /** The session is over: while it was there, others could not undo what it has done. */
    public void leave() {
        transaction.world().leave(transaction.seat());
    }

    /** From now on the session knows a command besides its own, by its full name. */
    public void add(String name, SessionCommand command) {
        added.put(name, command);
    }

    /** Opens the macro of that name, or the one beside the macro that runs. */
    public MacroSource macro(String name) throws IOException {
        return MacroSource.file(name, macros.folder());
    }

    /** What commands that are yet to come would delete although it is nowhere else, of those nodes. */
    public List<Endangered> endangered(Set<String> nodes) {
        return dispatcher.handlers().endangered(site(), now(), nodes);
    }

    /**
     * A session like this one on a world of its own that begins with that site; its clock stands.
     *
     * @param as who is signed on there, and where
     */
    public Session onACopy(Site site, SignOn as) {
        Site begin = site.clock().standing() ? site : site.withClock(SiteClock.standingAt(now()));
        Session copy = new Session(new World(begin), catalog(), dispatcher.handlers(), begin.clock()::stands);
        copy.signOn = as;
        copy.client = client;
        copy.trusted = trusted;
        copy.itemCommit = itemCommit;
        copy.added.putAll(added);
        copy.watch(monitor());
        copy.macros.setRehearsals(macros.rehearsals() + 1);
        return copy;
    }

    Transaction transaction() {
        return transaction;
    }
}
