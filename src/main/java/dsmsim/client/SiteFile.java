package dsmsim.client;

import dsmsim.catalog.Catalog;
import dsmsim.command.Handlers;
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
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds a site from a macro. It begins a day before the session, so that there is a yesterday. */
public final class SiteFile {
    private static final String BUILT_IN = "site/role-change.mac";

    private final Catalog catalog;
    private final Handlers handlers;

    public SiteFile(Catalog catalog, Handlers handlers) {
        this.catalog = catalog;
        this.handlers = handlers;
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
        World world = new World(Site.empty(SiteClock.standingAt(start.minusDays(1))));
        Session session = new Session(world, catalog, handlers, () -> start);
        session.trust();
        session.setItemCommit(true);
        try (MacroSource macro = open(file)) {
            session.runMacro(macro, List.of(), new FirstFailure(session));
        } catch (IOException | InvalidPathException e) {
            String name = file.orElse(BUILT_IN);
            throw CommandFailure.of("SIM0031E", name, Trouble.with(name, e));
        }
        Draft draft = new Draft(world.site(), session.now());
        Processes.advance(draft, start);
        SiteClock clock = standing ? SiteClock.standingAt(draft.now()) : SiteClock.running(start);
        draft.set(draft.site().withClock(clock));
        Optional<String> server = session.server().filter(Server::isUp).map(Server::name);
        return new Built(new World(draft.site()), server);
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

        FirstFailure(Session session) {
            this.session = session;
        }

        @Override
        public void command(String text) {
            // Where it fails is told by its line, which may hold a password.
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
                messages.add(Message.of("SIM0034E", session.placeInMacro()));
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
