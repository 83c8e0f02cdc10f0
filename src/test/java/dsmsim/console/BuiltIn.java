package dsmsim.console;

import dsmsim.Commands;
import dsmsim.catalog.Catalog;
import dsmsim.client.SiteFile;
import dsmsim.command.Handlers;
import dsmsim.session.Session;
import dsmsim.world.World;
import java.time.LocalDateTime;
import java.util.Optional;

/** A session of ADMIN on PRODSRV of the built-in site. */
final class BuiltIn {
    private static final LocalDateTime START = LocalDateTime.of(2014, 3, 1, 10, 0);

    private BuiltIn() {}

    static Session session() {
        Catalog catalog = Catalog.standard();
        Handlers handlers = new Handlers(Commands.CHAPTERS);
        World world = new SiteFile(catalog, handlers)
                .build(Optional.empty(), START, true)
                .world();
        Session session = new Session(world, catalog, handlers, () -> START);
        session.signOn("ADMIN", "ADMIN", "PRODSRV");
        return session;
    }
}
