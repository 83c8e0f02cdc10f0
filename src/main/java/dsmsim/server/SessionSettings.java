package dsmsim.server;

import dsmsim.site.Attribute;
import dsmsim.site.Server;
import java.util.List;

/** Which new sessions a server lets start (DISABLE and ENABLE SESSIONS). */
public final class SessionSettings {
    public static final Attribute<Boolean> CLIENTS = Attribute.yesNo("CLIENT_SESSIONS", "Client Sessions", true);
    public static final Attribute<Boolean> ADMINISTRATORS =
            Attribute.yesNo("ADMIN_SESSIONS", "Administrative Sessions", true);
    /** The servers that may not begin a session here, with blanks between them. */
    public static final Attribute<String> INBOUND_DISABLED =
            Attribute.text("INBOUND_DISABLED", "Inbound Sessions Disabled");
    /** The servers with which this one may not begin a session. */
    public static final Attribute<String> OUTBOUND_DISABLED =
            Attribute.text("OUTBOUND_DISABLED", "Outbound Sessions Disabled");

    private SessionSettings() {}

    static List<String> names(Server server, Attribute<String> disabled) {
        String names = server.setting(disabled);
        return names.isEmpty() ? List.of() : List.of(names.split(" "));
    }

    /** Whether one server may begin a session with another. */
    static boolean allow(Server from, Server to) {
        return !names(from, OUTBOUND_DISABLED).contains(to.name())
                && !names(to, INBOUND_DISABLED).contains(from.name());
    }
}
