package dsmsim.client;

import dsmsim.session.Session;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One run of the program: joins its streams, its terminal, and the files that get copies of what is shown. */
final class ClientRun {
    private final ClientOptions options;
    private final Surroundings around;
    private final Session session;
    private final Optional<String> usualServer;
    private final ErrorLog log;

    /** @param usualServer where it begins if the options do not say */
    ClientRun(ClientOptions options, Surroundings around, Session session, Optional<String> usualServer, ErrorLog log) {
        this.options = options;
        this.around = around;
        this.session = session;
        this.usualServer = usualServer;
        this.log = log;
    }

    /** Runs it; the result is the exit status. */
    int run() {
        Optional<String> file = options.find(Option.OUTFILE);
        Optional<FileCopy> copy = file.isEmpty() ? Optional.empty() : Optional.of(FileCopy.to(file.get()));
        try {
            if (!options.has(Option.RECORD)) {
                return run(copy, Optional.empty());
            }
            try (Recording recording = Recording.to(options, session)) {
                return run(copy, Optional.of(recording));
            }
        } finally {
            if (copy.isPresent()) {
                copy.get().close();
            }
        }
    }

    private int run(Optional<FileCopy> copy, Optional<Recording> recording) {
        boolean quiet = options.has(Option.QUIET);
        Writer out = copied(quiet ? Writer.nullWriter() : around.out(), copy);
        Optional<Terminal> terminal = around.terminal();
        boolean typed = options.command().isEmpty() && !options.watches() && terminal.isPresent();
        PipedInput pipe = pipe(out);
        Input input = typed ? new OpenedLater(() -> open(terminal.get())) : pipe;
        Input recorded = recording.isPresent() ? recording.get().of(input) : input;
        ProgressLine watched =
                new ProgressLine(out, recorded, System::nanoTime, copy.isEmpty() && recording.isEmpty() && isWatched());
        session.watch(watched);
        Screen screen = screen(watched, recorded);
        screen.showAtOnce(options.pageLines());
        if (!options.pages() || quiet || copy.isPresent() && !typed) {
            // Where nothing is seen nobody can answer; and what is asked on standard output would get into the file.
            screen.withoutPages();
        }
        if (typed && copy.isEmpty() && !quiet && !options.isDataOnly()) {
            screen.waitForReader();
        }
        if (quiet && copy.isEmpty()) {
            screen.hide();
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
        Questions questions = terminal.isPresent() ? terminal.get() : pipe;
        Complaints complaints = new Complaints(copied(around.out(), copy), log);
        SignOnDialogue signOn =
                new SignOnDialogue(options, session, screen, questions, complaints, terminal.isPresent());
        Optional<String> server = Conversation.server(options, session, usualServer);
        return new Conversation(options, session, screen, recorded, copies).hold(server, signOn, prompts);
    }

    /** Whether somebody sees at once what is written, at a terminal that can erase it again. */
    private boolean isWatched() {
        String terminal = around.environment().getOrDefault("TERM", "dumb");
        return around.terminal().isPresent()
                && !options.has(Option.QUIET)
                && !options.watches()
                && !terminal.equals("dumb");
    }

    private Input open(Terminal terminal) {
        return terminal.open(session, options.has(Option.NEWLINEAFTERPROMPT), options.hints(true));
    }

    private static Writer copied(Writer out, Optional<FileCopy> copy) {
        return copy.isPresent() ? new Tee(out, copy.get()) : out;
    }

    private PipedInput pipe(Writer out) {
        PipedInput.Manner manner = new PipedInput.Manner(
                options.has(Option.ALWAYSPROMPT) && !options.watches(),
                options.has(Option.NEWLINEAFTERPROMPT),
                around.terminal());
        return new PipedInput(around.in(), out, manner);
    }

    private Screen screen(Writer out, Input input) {
        Optional<Terminal> terminal = around.terminal();
        int columns = terminal.isPresent() ? terminal.get().columns() : 0;
        Screen screen = new Screen(out, options.format(columns), input, options.asks());
        screen.showHints(() -> options.hints(around.terminal().isPresent() && !input.isDriven()));
        return screen;
    }
}
