package dsmsim.session;

import dsmsim.result.Values;
import dsmsim.site.Attribute;
import dsmsim.site.Server;
import java.time.LocalDateTime;
import java.util.List;

/** The three lines that greet a new session. */
public final class SessionLines {

    private SessionLines() {}

    public static List<String> of(Session session) {
        Server server = session.server().orElseThrow();
        LocalDateTime lastAccess = session.signOn().lastAccess();
        LocalDateTime now = session.now();
        return List.of(
                "Session established with server " + server.shownName() + ": " + server.platform(),
                "  Server " + server.level().inWords(),
                "  Server date/time: " + Values.dateTime(now) + "  Last access: "
                        + Values.dateTime(lastAccess.equals(Attribute.NEVER) ? now : lastAccess));
    }
}
