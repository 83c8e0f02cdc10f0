package dsmsim.session;

import dsmsim.site.Attribute;
import dsmsim.site.Server;
import dsmsim.value.Style;
import java.time.LocalDateTime;
import java.util.List;

/** The three lines that greet a new session, in the style of its client. */
public final class SessionLines {

    private SessionLines() {}

    public static List<String> of(Session session, Style style) {
        Server server = session.server().orElseThrow();
        LocalDateTime lastAccess = session.signOn().lastAccess();
        LocalDateTime now = session.now();
        return List.of(
                "Session established with server " + server.shownName() + ": " + server.platform(),
                "  Server " + server.level().inWords(),
                "  Server date/time: " + style.dateTime(now) + "  Last access: "
                        + style.dateTime(lastAccess.equals(Attribute.NEVER) ? now : lastAccess));
    }
}
