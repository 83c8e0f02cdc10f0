package dsmsim.client;

import dsmsim.catalog.Catalog;
import dsmsim.command.Handlers;
import dsmsim.message.CommandFailure;
import dsmsim.present.Presenter;
import dsmsim.session.OutputClosed;
import dsmsim.session.Session;
import dsmsim.world.World;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The administrative client: options, site, sign-on, then one command or the lines of its input. */
public final class Client {
    private final Handlers handlers;
    private final Supplier<LocalDateTime> systemClock;
    private final Transcripts transcripts;
    private final Rehearsals rehearsals;

    public Client(
            Handlers handlers, Supplier<LocalDateTime> systemClock, Transcripts transcripts, Rehearsals rehearsals) {
        this.handlers = handlers;
        this.systemClock = systemClock;
        this.transcripts = transcripts;
        this.rehearsals = rehearsals;
    }

    /** Runs the program once, without a terminal, see {@link #run(List, Surroundings)}. */
    public int run(List<String> arguments, BufferedReader in, Writer out) {
        return run(arguments, Surroundings.of(in, out));
    }

    /**
     * Runs the program once.
     *
     * @return its exit status: the highest return code
     * @throws OutputClosed when nothing can be shown any more and the reader has not simply gone
     */
    public int run(List<String> arguments, Surroundings around) {
        ErrorLog log = ErrorLog.of(around.environment(), systemClock);
        try {
            ClientOptions given = ClientOptions.parse(arguments);
            log = log.asIn(given);
            if (given.has(Option.VERSION)) {
                return ProgramVersion.show(around.out());
            }
            Optional<String> transcript = given.find(Option.VERIFY);
            if (transcript.isPresent()) {
                return transcripts.verify(transcript.get(), given, this, around.out());
            }
            ClientOptions options = given.has(Option.HELP) ? given : OptionsFiles.complete(given, around.environment());
            log = log.asIn(options);
            if (options.has(Option.REHEARSE)) {
                return rehearse(options, around);
            }
            return attend(Credentials.complete(options), around, log);
        } catch (CommandFailure failure) {
            Complaints complaints = new Complaints(around.out(), log);
            failure.messages().forEach(complaints::say);
            return OptionRules.isRehearsal(arguments)
                    ? ExitStatus.NOT_REHEARSED
                    : ExitStatus.of(failure.messages().get(0));
        }
    }

    private int rehearse(ClientOptions options, Surroundings around) {
        int columns = around.terminal().map(Terminal::columns).orElse(0);
        Presenter presenter = new Presenter(options.format(columns));
        try {
            int status = rehearsals.rehearse(RehearsalOptions.of(options), open(options), presenter, around.out());
            around.out().flush();
            return status;
        } catch (IOException e) {
            throw new OutputClosed(e);
        } catch (CommandFailure failure) {
            throw new CommandFailure(failure.messages().stream()
                    .map(message -> message.in("DSMADMC"))
                    .toList());
        }
    }

    /** A recorded session has a standing clock, so that it can be verified. */
    private int attend(ClientOptions given, Surroundings around, ErrorLog log) {
        ClientOptions options = given.has(Option.RECORD) ? given.withDefaultClock(systemClock.get()) : given;
        SiteFile.Built site = site(options);
        Session session = session(site.world(), options);
        session.logFaultsTo(log);
        return new ClientRun(options, around, session, site.server(), log).run();
    }

    /** The session that the options ask for, on a site of its own, signed on; a password is asked of nobody. */
    public Session open(ClientOptions options) {
        SiteFile.Built site = site(options);
        Session session = session(site.world(), options);
        Optional<String> password = options.find(Option.PASSWORD);
        if (password.isEmpty()) {
            session.trust();
        }
        Optional<String> server = Conversation.server(options, session, site.server());
        if (server.isPresent()) {
            session.signOn(options.administrator(), password.orElse(""), server.get());
        }
        return session;
    }

    private SiteFile.Built site(ClientOptions options) {
        Optional<String> clock = options.find(Option.CLOCK);
        LocalDateTime start = clock.isPresent() ? instant(clock.get()) : systemClock.get();
        return new SiteFile(Catalog.standard(), handlers)
                .build(options.find(Option.SITE), start, options.has(Option.CLOCK));
    }

    private Session session(World world, ClientOptions options) {
        Session session = new Session(world, Catalog.standard(), handlers, systemClock);
        session.setItemCommit(options.has(Option.ITEMCOMMIT));
        rehearsals.addTo(session);
        return session;
    }

    private static LocalDateTime instant(String text) {
        try {
            return LocalDateTime.parse(text);
        } catch (DateTimeException e) {
            throw CommandFailure.of("SIM0035E", text);
        }
    }
}
