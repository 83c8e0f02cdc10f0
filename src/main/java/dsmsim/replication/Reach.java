package dsmsim.replication;

import dsmsim.site.Server;
import dsmsim.site.Site;

/** Whether one server can talk to another. */
final class Reach {

    private Reach() {}

    static boolean isUp(Site site, String from, String to) {
        return site.server(to).filter(Server::isUp).isPresent()
                && site.link(from, to).up();
    }
}
