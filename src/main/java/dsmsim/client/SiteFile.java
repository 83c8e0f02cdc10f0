package dsmsim.client;

import dsmsim.catalog.Catalog;
import dsmsim.command.Handlers;
import dsmsim.file.TextFile;
import dsmsim.file.Trouble;
import dsmsim.language.Redirection;
import dsmsim.message.CommandFailure;
import dsmsim.message.Message;
import dsmsim.message.ReturnCode;
import dsmsim.resource.Resource;
import dsmsim.result.Result;
import dsmsim.session.Output;
import dsmsim.session.Session;
import dsmsim.site.Draft;
import dsmsim.site.Processes;
import dsmsim.site.Site;
import dsmsim.site.SiteClock;
import dsmsim.site.World;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.InvalidPathException;
import java.time.LocalDateTime;
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
     * Runs the macro and sets the clock.
     *
     * @param file the macro; empty for the built-in site of the role change
     * @param start the site's time when the session begins
     * @param standing whether the clock stands from then on
     * @throws CommandFailure when the file cannot be read or a command of it fails
     */
    public World build(Optional<String> file, LocalDateTime start, boolean standing) {
        World world = new World(Site.empty(SiteClock.standingAt(start.minusDays(1))));
        Session session = new Session(world, catalog, handlers, () -> start);
        session.trust();
        session.setItemCommit(true);
        try (BufferedReader reader = open(file)) {
            session.runMacro(file.orElse(BUILT_IN), reader, List.of(), new FirstFailure());
        } catch (IOException | InvalidPathException e) {
            String name = file.orElse(BUILT_IN);
            throw CommandFailure.of("SIM0031E", name, Trouble.with(name, e));
        }
        Draft draft = new Draft(world.site(), session.now());
        Processes.advance(draft, start);
        SiteClock clock = standing ? SiteClock.standingAt(draft.now()) : SiteClock.running(start);
        draft.set(draft.site().withClock(clock));
        return new World(draft.site());
    }

    private static BufferedReader open(Optional<String> file) throws IOException {
        return file.isPresent()
                ? TextFile.open(file.get())
                : new BufferedReader(new StringReader(Resource.text(BUILT_IN)));
    }

    /** Says nothing, and ends the building with the first command that fails. */
    private static final class FirstFailure implements Output {
        private String command = "";

        /** Why the site cannot be built: the session shows the reason once more. */
        private Optional<CommandFailure> failure = Optional.empty();

        @Override
        public void command(String text) {
            command = text;
        }

        @Override
        public void redirect(Redirection redirection) {
            // A site file has no use for files.
        }

        @Override
        public void result(Result result) {
            if (failure.isPresent()) {
                throw failure.get();
            }
            ReturnCode code = result.returnCode();
            if (code.isError()) {
                List<Message> messages = result.messages();
                String reason =
                        messages.isEmpty() ? code.scriptName() : messages.get(0).text();
                failure = Optional.of(CommandFailure.of("SIM0034E", command, reason));
                throw failure.get();
            }
        }

        @Override
        public boolean confirm(Result warning) {
            return true;
        }
    }
}
