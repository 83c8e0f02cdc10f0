package dsmsim.server;

import dsmsim.site.Server;
import dsmsim.site.Site;

/** Whether one server can talk to another. */
public final class Reach {

    private Reach() {}

    /** The other server is in the site and answers, and the link to it is up. */
    public static boolean isUp(Site site, String from, String to) {
        return site.server(to).filter(Server::isUp).isPresent()
                && site.link(from, to).up();
    }
}
