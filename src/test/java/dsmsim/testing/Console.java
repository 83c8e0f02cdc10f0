package dsmsim.testing;

import dsmsim.Commands;
import dsmsim.catalog.Catalog;
import dsmsim.client.SiteFile;
import dsmsim.command.Handlers;
import dsmsim.message.ReturnCode;
import dsmsim.present.Format;
import dsmsim.report.Rehearsing;
import dsmsim.result.Part;
import dsmsim.result.Result;
import dsmsim.result.Table;
import dsmsim.session.Answer;
import dsmsim.session.Session;
import dsmsim.site.Site;
import dsmsim.site.SiteClock;
import dsmsim.world.World;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * For tests of commands: a session of the administrator ADMIN on a site whose clock stands at {@link #START}. Questions
 * are answered with yes.
 */
public final class Console {
    public static final LocalDateTime START = LocalDateTime.of(2014, 3, 1, 10, 0, 0);

    private static final Catalog CATALOG = Catalog.standard();
    private static final Handlers HANDLERS = new Handlers(Commands.CHAPTERS);

    private final World world;
    private final Session session;
    private Runnable asked = () -> {};
    private ReturnCode returnCode = ReturnCode.OK;

    private Console(World world) {
        this.world = world;
        session = new Session(world, CATALOG, HANDLERS, () -> START);
        new Rehearsing().addTo(session);
    }

    /** On PRODSRV of the built-in site. */
    public static Console builtIn() {
        Console console = new Console(new SiteFile(CATALOG, HANDLERS)
                .build(Optional.empty(), START, true)
                .world());
        console.session.signOn("ADMIN", "ADMIN", "PRODSRV");
        return console;
    }

    /** Another session of ADMIN, on a server of the same world. */
    public Console other(String server) {
        Console other = new Console(world);
        other.session.trust();
        other.session.signOn("ADMIN", "", server);
        return other;
    }

    /** On a server of a site that is there already, as its owner. */
    public static Console of(Site site, String server) {
        Console console = new Console(new World(site));
        console.session.trust();
        console.session.signOn("ADMIN", "", server);
        return console;
    }

    /** On no server of an empty site, whose owner needs no password. */
    public static Console empty() {
        Console console = new Console(new World(Site.empty(SiteClock.standingAt(START))));
        console.session.trust();
        return console;
    }

    /** On a server of that name, the only one of the site, at level 7.1.1.100. */
    public static Console on(String server) {
        Console console = empty();
        console.run("SIMULATE SERVER " + server, "CONNECT " + server);
        return console;
    }

    /**
     * Runs commands.
     *
     * @return the replies as they are printed, a blank line between two, without trailing blanks
     */
    public String run(String... lines) {
        StringBuilder printed = new StringBuilder();
        for (String line : lines) {
            StringBuilder reply = new StringBuilder();
            returnCode = session.run(line, new Drawing(Format.STANDARD, reply) {
                @Override
                public Answer confirm(Result warning) {
                    asked.run();
                    return super.confirm(warning);
                }
            });
            printed.append(printed.isEmpty() || reply.isEmpty() ? "" : "\n").append(reply);
        }
        return printed.toString().replaceAll(" +\n", "\n").stripTrailing();
    }

    /** Does something at each question before it is answered. */
    public void whenAsked(Runnable action) {
        asked = action;
    }

    /** Signs another administrator on to the server on which the session is. */
    public void signOn(String administrator, String password) {
        session.signOn(administrator, password, session.signOn().server());
    }

    /** The return code of the last command. */
    public ReturnCode returnCode() {
        return returnCode;
    }

    /** The site as it is now. */
    public Site site() {
        return session.site();
    }

    public Session session() {
        return session;
    }

    /** The tables that a command answers with. */
    public List<Table> tables(String query) {
        List<Table> tables = new ArrayList<>();
        session.run(query, new Drawing(Format.STANDARD, new StringBuilder()) {
            @Override
            public void result(Result result) {
                for (Part part : result.parts()) {
                    if (part instanceof Table table) {
                        tables.add(table);
                    }
                }
            }
        });
        return tables;
    }
}
