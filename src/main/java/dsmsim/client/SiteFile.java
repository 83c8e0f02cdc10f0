package dsmsim.client;

import dsmsim.catalog.Catalog;
import dsmsim.command.Handlers;
import dsmsim.file.TextFile;
import dsmsim.file.Trouble;
import dsmsim.language.Redirection;
import dsmsim.message.CommandFailure;
import dsmsim.message.Message;
import dsmsim.resource.Resource;
import dsmsim.result.Result;
import dsmsim.session.Answer;
import dsmsim.session.MacroSource;
import dsmsim.session.Output;
import dsmsim.session.Session;
import dsmsim.site.Draft;
import dsmsim.site.Processes;
import dsmsim.site.Server;
import dsmsim.site.Site;
import dsmsim.site.SiteClock;
import dsmsim.world.World;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds a site from a macro. It begins a day before the session, so that there is a yesterday. */
public final class SiteFile {
    private static final String BUILT_IN = "site/role-change.mac";
    /** The site that the macro makes, which the build of the program puts beside it. */
    private static final String KEPT = "site/role-change.site";

    private static final LocalDateTime ANY_START = LocalDateTime.of(2014, 3, 1, 10, 0);

    private final Catalog catalog;
    private final Handlers handlers;
    private final SiteCache cache;

    public SiteFile(Catalog catalog, Handlers handlers) {
        this(catalog, handlers, SiteCache.standard());
    }

    SiteFile(Catalog catalog, Handlers handlers, SiteCache cache) {
        this.catalog = catalog;
        this.handlers = handlers;
        this.cache = cache;
    }

    /**
     * A site and where to begin on it.
     *
     * @param server the one that the macro was connected to last, if that answers
     */
    public record Built(World world, Optional<String> server) {}

    /**
     * Runs the macro and sets the clock.
     *
     * @param file the macro; empty for the built-in site of the role change
     * @param start the site's time when the session begins
     * @param standing whether the clock stands from then on
     * @throws CommandFailure when the file cannot be read or a command of it fails
     */
    public Built build(Optional<String> file, LocalDateTime start, boolean standing) {
        if (file.isEmpty()) {
            Optional<KeptSite> kept = builtIn(start);
            return built(kept.isPresent() ? kept.get() : run(file, start), start, standing);
        }
        return built(standing ? kept(file.get(), start) : run(file, start), start, standing);
    }

    /** A site that was kept for that start or, if there is none, is built and may be kept for the next time. */
    private KeptSite kept(String file, LocalDateTime start) {
        Optional<Path> place = cache.file(file, start);
        if (place.isEmpty()) {
            return run(Optional.of(file), start);
        }
        Optional<KeptSite> found = SiteCache.read(place.get(), start, handlers.declared());
        if (found.isPresent()) {
            return found.get();
        }
        long filesRead = TextFile.opened();
        KeptSite built = run(Optional.of(file), start);
        boolean isOfItsTextAlone =
                TextFile.opened() == filesRead + 1 && cache.file(file, start).equals(place);
        if (isOfItsTextAlone && built.commands() >= SiteCache.LEAST_COMMANDS) {
            SiteCache.keep(built.written(start), place.get());
        }
        return built;
    }

    private static Built built(KeptSite kept, LocalDateTime start, boolean standing) {
        Site site = kept.site();
        SiteClock clock = standing ? site.clock() : SiteClock.running(start);
        return new Built(new World(site.withClock(clock)), kept.server());
    }

    /** The built-in site as the program was built with it; empty where it was built without it. */
    private Optional<KeptSite> builtIn(LocalDateTime start) {
        Optional<byte[]> bytes = Resource.find(KEPT);
        return bytes.isEmpty() ? Optional.empty() : KeptSite.read(bytes.get(), start, handlers.declared());
    }

    /** The built-in site as it is kept with the program: the macro has been run, and moments are those of no clock. */
    public byte[] builtIn() {
        return run(Optional.empty(), ANY_START).written(ANY_START);
    }

    /** Runs the macro; the clock of the site stands. */
    KeptSite run(Optional<String> file, LocalDateTime start) {
        World world = new World(Site.empty(SiteClock.standingAt(start.minusDays(1))));
        Session session = new Session(world, catalog, handlers, () -> start);
        session.trust();
        session.setItemCommit(true);
        FirstFailure output = new FirstFailure(session);
        try (MacroSource macro = open(file)) {
            session.runMacro(macro, List.of(), output);
        } catch (IOException | InvalidPathException e) {
            String name = file.orElse(BUILT_IN);
            throw CommandFailure.of("SIM0031E", name, Trouble.with(name, e));
        }
        Draft draft = new Draft(world.site(), session.now());
        Processes.advance(draft, start);
        Site site = draft.site().withClock(SiteClock.standingAt(draft.now()));
        return new KeptSite(site, session.server().filter(Server::isUp).map(Server::name), output.commands);
    }

    private static MacroSource open(Optional<String> file) throws IOException {
        return file.isPresent()
                ? MacroSource.file(file.get())
                : MacroSource.of(BUILT_IN, new BufferedReader(new StringReader(Resource.text(BUILT_IN))));
    }

    /** Says nothing, and ends the building with the first message of severity E. */
    private static final class FirstFailure implements Output {
        /** What ISSUE MESSAGE E says is no failure. */
        private static final String ISSUED = "ANR1498E";

        private final Session session;
        /** Why the site cannot be built: the session shows the reason once more. */
        private Optional<CommandFailure> failure = Optional.empty();

        private int commands;

        FirstFailure(Session session) {
            this.session = session;
        }

        @Override
        public void command(String text) {
            // Where it fails is told by its line, which may hold a password.
            commands++;
        }

        @Override
        public void redirect(Redirection redirection) {
            // A site file has no use for files.
        }

        @Override
        public void result(Result result) {
            if (failure.isEmpty() && !result.returnCode().isError() && !hasError(result.messages())) {
                return;
            }
            if (failure.isEmpty()) {
                List<Message> messages = new ArrayList<>(result.messages());
                messages.add(Message.of("SIM0034E", session.macros().place()));
                failure = Optional.of(new CommandFailure(messages));
            }
            throw failure.get();
        }

        private static boolean hasError(List<Message> messages) {
            for (Message message : messages) {
                if (message.identifier().endsWith("E") && !message.identifier().equals(ISSUED)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public Answer confirm(Result warning) {
            return Answer.YES;
        }
    }
}
