package dsmsim.console;

import dsmsim.catalog.Catalog;
import dsmsim.completion.ObjectNames;
import dsmsim.language.Routing;
import dsmsim.product.Level;
import dsmsim.session.Session;
import dsmsim.site.Server;
import java.util.Locale;
import java.util.Optional;

/** The server that a command being typed is for: the one signed on to, or the first that it is routed to. */
final class Target {
    private final Session session;

    Target(Session session) {
        this.session = session;
    }

    Catalog catalog() {
        return session.catalog();
    }

    /** Behind the name of a group, the server signed on to. */
    Optional<Server> server(Routing routing) {
        if (routing.isNone()) {
            return session.server();
        }
        String name = routing.servers().get(0).toUpperCase(Locale.ROOT);
        Optional<Server> server = session.site().server(name);
        return server.isPresent() ? server : session.server();
    }

    /** The names of its objects. */
    ObjectNames names(Routing routing) {
        return new SiteNames(session.site(), server(routing), session::marks);
    }

    Level level(Routing routing) {
        return server(routing).map(Server::level).orElse(session.level());
    }
}
