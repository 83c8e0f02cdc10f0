package dsmsim.client;

import dsmsim.catalog.Catalog;
import dsmsim.command.Handlers;
import dsmsim.message.CommandFailure;
import dsmsim.message.Message;
import dsmsim.session.OutputClosed;
import dsmsim.session.Session;
import dsmsim.site.World;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The administrative client: options, site, sign-on, then one command or the lines of its input. */
public final class Client {
    private final Handlers handlers;
    private final Supplier<LocalDateTime> systemClock;
    private final Transcripts transcripts;

    public Client(Handlers handlers, Supplier<LocalDateTime> systemClock, Transcripts transcripts) {
        this.handlers = handlers;
        this.systemClock = systemClock;
        this.transcripts = transcripts;
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
        try {
            ClientOptions given = ClientOptions.parse(arguments);
            Optional<String> transcript = given.find(Option.VERIFY);
            if (transcript.isPresent()) {
                return transcripts.verify(transcript.get(), given, this, around.out());
            }
            ClientOptions options = OptionsFiles.complete(given, around.environment());
            return options.has(Option.QUIET)
                    ? attend(options, around.writingTo(Writer.nullWriter()))
                    : attend(options, around);
        } catch (CommandFailure failure) {
            return fail(failure, around.out());
        }
    }

    private static int fail(CommandFailure failure, Writer out) {
        try {
            for (Message message : failure.messages()) {
                out.append(message.text()).append('\n');
            }
            out.flush();
        } catch (IOException e) {
            throw new OutputClosed(e);
        }
        return failure.messages().get(0).returnCode().number();
    }

    /** A recorded session has a standing clock, so that it can be verified. */
    private int attend(ClientOptions given, Surroundings around) {
        Optional<String> file = given.find(Option.OUTFILE);
        Optional<FileCopy> copy = file.isEmpty() ? Optional.empty() : Optional.of(FileCopy.to(file.get()));
        Surroundings copied = copy.isEmpty() ? around : around.writingTo(new Tee(around.out(), copy.get()));
        try {
            if (!given.has(Option.RECORD)) {
                return attend(given, copied, copy, Optional.empty());
            }
            ClientOptions options = given.withDefaultClock(systemClock.get());
            try (Recording recording = Recording.to(options)) {
                return attend(options, copied, copy, Optional.of(recording));
            }
        } finally {
            if (copy.isPresent()) {
                copy.get().close();
            }
        }
    }

    private int attend(
            ClientOptions options, Surroundings around, Optional<FileCopy> copy, Optional<Recording> recording) {
        Session session = session(options);
        session.logFaultsTo(around.faults());
        Optional<Terminal> terminal = around.terminal();
        boolean typed = options.command().isEmpty() && terminal.isPresent();
        Input input =
                typed ? terminal.get().open(session, options.has(Option.NEWLINEAFTERPROMPT)) : piped(options, around);
        Input recorded = recording.isPresent() ? recording.get().of(input) : input;
        int columns = terminal.isPresent() ? terminal.get().columns() : 0;
        boolean watched = copy.isEmpty() && recording.isEmpty() && isWatched(options, around);
        ProgressLine out = new ProgressLine(around.out(), recorded, System::nanoTime, watched);
        session.watch(out);
        Screen screen = new Screen(out, options.format(columns), recorded, options.asks());
        screen.showHints(options.hints(terminal.isPresent()));
        if (!options.pages()) {
            screen.withoutPages();
        }
        List<FileCopy> copies = new ArrayList<>(2);
        if (recording.isPresent()) {
            screen.copyTo(recording.get().page());
            copies.add(recording.get().file());
        }
        if (copy.isPresent()) {
            copies.add(copy.get());
        }
        boolean prompts = typed || options.has(Option.ALWAYSPROMPT);
        return new Conversation(options, session, screen, recorded, copies).hold(terminal, prompts);
    }

    /** Whether somebody sees at once what is written, at a terminal that can erase it again. */
    private static boolean isWatched(ClientOptions options, Surroundings around) {
        String terminal = around.environment().getOrDefault("TERM", "dumb");
        return around.terminal().isPresent() && !options.has(Option.QUIET) && !terminal.equals("dumb");
    }

    private static Input piped(ClientOptions options, Surroundings around) {
        PipedInput.Manner manner = new PipedInput.Manner(
                options.has(Option.ALWAYSPROMPT), options.has(Option.NEWLINEAFTERPROMPT), around.terminal());
        return new PipedInput(around.in(), around.out(), manner);
    }

    /** The session that the options ask for, on a site of its own, signed on; a password is asked of nobody. */
    public Session open(ClientOptions options) {
        Session session = session(options);
        Optional<String> password = options.find(Option.PASSWORD);
        if (password.isEmpty()) {
            session.trust();
        }
        Optional<String> server = Conversation.server(options, session);
        if (server.isPresent()) {
            session.signOn(options.administrator(), password.orElse(""), server.get());
        }
        return session;
    }

    private Session session(ClientOptions options) {
        LocalDateTime start = options.find(Option.CLOCK).map(Client::instant).orElseGet(systemClock);
        Catalog catalog = Catalog.standard();
        SiteFile file = new SiteFile(catalog, handlers);
        World world = file.build(options.find(Option.SITE), start, options.has(Option.CLOCK));
        Session session = new Session(world, catalog, handlers, systemClock);
        session.setItemCommit(options.has(Option.ITEMCOMMIT));
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
