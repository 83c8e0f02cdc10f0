package dsmsim.site;

import java.time.LocalDateTime;

/**
 * Where a question about a server is asked.
 *
 * @param site as it stands
 * @param server the server that is asked
 * @param now the site's time
 * @param session the session that asks, 0 for none
 * @param administrator who asks, empty for nobody
 */
public record View(Site site, Server server, LocalDateTime now, int session, String administrator) {

    /** The server as nobody in particular sees it. */
    public static View of(Site site, Server server, LocalDateTime now) {
        return new View(site, server, now, 0, "");
    }
}
