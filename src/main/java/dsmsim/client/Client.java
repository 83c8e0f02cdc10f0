package dsmsim.client;

import dsmsim.catalog.Catalog;
import dsmsim.command.Handlers;
import dsmsim.message.CommandFailure;
import dsmsim.message.Message;
import dsmsim.product.Level;
import dsmsim.session.Session;
import dsmsim.session.SessionLines;
import dsmsim.site.World;
import java.io.BufferedReader;
import java.io.Writer;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The administrative client: options, site, sign-on, then one command or the lines of its input. */
public final class Client {
    private static final int NO_SESSION = -50;
    private static final int REFUSED = 137;

    private final Handlers handlers;
    private final Supplier<LocalDateTime> systemClock;
    private final Transcripts transcripts;

    public Client(Handlers handlers, Supplier<LocalDateTime> systemClock, Transcripts transcripts) {
        this.handlers = handlers;
        this.systemClock = systemClock;
        this.transcripts = transcripts;
    }

    /**
     * Runs the program once.
     *
     * @return its exit status: the highest return code
     */
    public int run(List<String> arguments, BufferedReader in, Writer out) {
        try {
            ClientOptions options = ClientOptions.parse(arguments);
            Optional<String> transcript = options.find(Option.VERIFY);
            if (transcript.isPresent()) {
                return transcripts.verify(transcript.get(), options, this, out);
            }
            Input input = new PipedInput(in, prompt -> {});
            return options.has(Option.RECORD)
                    ? record(options, input, out)
                    : attend(options, input, out, Optional.empty());
        } catch (CommandFailure failure) {
            Screen screen = new Screen(out, dsmsim.present.Format.STANDARD, prompt -> Optional.empty(), false);
            failure.messages().forEach(message -> screen.line(message.text()));
            screen.flush();
            return failure.messages().get(0).returnCode().number();
        } catch (OutputClosed e) {
            return 1;
        }
    }

    /** A recorded session has a standing clock, so that it can be verified. */
    private int record(ClientOptions given, Input input, Writer out) {
        ClientOptions options = given.withDefaultClock(systemClock.get());
        try (Recording recording = Recording.to(options)) {
            return attend(options, recording.of(input), out, Optional.of(recording.page()));
        }
    }

    private int attend(ClientOptions options, Input input, Writer out, Optional<Screen> transcript) {
        Screen screen = new Screen(out, options.format(0), input, options.asks());
        transcript.ifPresent(screen::copyTo);
        return new SignedOn(options, open(options), screen, input).run();
    }

    /** The session that the options ask for, on a site of its own. */
    public Session open(ClientOptions options) {
        LocalDateTime start = options.find(Option.CLOCK).map(Client::instant).orElseGet(systemClock);
        Catalog catalog = Catalog.standard();
        SiteFile file = new SiteFile(catalog, handlers);
        World world = file.build(options.find(Option.SITE), start, options.has(Option.CLOCK));
        Session session = new Session(world, catalog, handlers, systemClock);
        session.setItemCommit(options.has(Option.ITEMCOMMIT));
        String server = options.find(Option.SERVERNAME).map(String::toUpperCase).orElse("PRODSRV");
        session.signOn("ADMIN", "ADMIN", server);
        return session;
    }

    private static LocalDateTime instant(String text) {
        try {
            return LocalDateTime.parse(text);
        } catch (DateTimeException e) {
            throw CommandFailure.of("SIM0035E", text);
        }
    }

    /** The part behind the options. */
    private record SignedOn(ClientOptions options, Session session, Screen screen, Input input) {

        int run() {
            if (!options.isDataOnly()) {
                Banner.of(Level.of(7, 1, 1, 0)).forEach(screen::line);
                SessionLines.of(session).forEach(screen::line);
                screen.line("");
            }
            if (options.command().isEmpty()) {
                new ClientLoop(session, screen, input).run();
            } else {
                screen.batch(Prompts.of(session), options.command());
                session.run(options.command(), screen);
            }
            int highest = session.highestReturnCode().number();
            if (!options.isDataOnly()) {
                screen.line(Message.of("ANS8002I", highest).text());
                screen.line("");
            }
            screen.flush();
            return highest;
        }
    }
}
