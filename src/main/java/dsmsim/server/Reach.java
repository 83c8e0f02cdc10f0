package dsmsim.server;

import dsmsim.site.Draft;
import dsmsim.site.Row;
import dsmsim.site.Server;
import dsmsim.site.Site;
import java.util.Optional;

/** Whether one server can talk to another. */
public final class Reach {

    private Reach() {}

    /** The other server is in the site and answers, and the link to it is up. */
    public static boolean isUp(Site site, String from, String to) {
        return site.server(to).filter(Server::isUp).isPresent()
                && site.link(from, to).up();
    }

    /** A new session can begin: the other server is up, and neither of the two forbids the session. */
    public static boolean opens(Site site, String from, String to) {
        return isUp(site, from, to)
                && SessionSettings.allow(
                        site.server(from).orElseThrow(), site.server(to).orElseThrow());
    }

    /** Whether neither of two servers forbids sessions from the one to the other. */
    public static boolean isAllowed(Server from, Server to) {
        return SessionSettings.allow(from, to);
    }

    /** Both servers note that one has called the other; each where it has the other defined. */
    public static void note(Draft draft, String from, String to) {
        note(draft.server(from), to, draft);
        note(draft.server(to), from, draft);
    }

    private static void note(Server server, String other, Draft draft) {
        Optional<Row> definition = server.find(ServerDefinition.TYPE, other);
        definition.ifPresent(found -> draft.put(server.with(found.with(ServerDefinition.LAST_ACCESS, draft.now()))));
    }
}
