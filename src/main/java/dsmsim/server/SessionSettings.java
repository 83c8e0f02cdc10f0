package dsmsim.server;

import dsmsim.site.Attribute;
import dsmsim.site.Server;
import dsmsim.value.Types;
import java.util.List;

/** Which new sessions a server lets start (DISABLE and ENABLE SESSIONS). */
public final class SessionSettings {
    public static final Attribute<Boolean> CLIENTS =
            Attribute.of("AVAILABILITY", "Availability", Types.either("Enabled", "Disabled"), true);
    public static final Attribute<Boolean> ADMINISTRATORS =
            Attribute.yesNo("ADMIN_SESSIONS", "Administrative Sessions", true).inNoTable("no table tells");
    /** The servers that may not begin a session here. */
    public static final Attribute<List<String>> INBOUND_DISABLED = Attribute.of(
                    "INBOUND_SESSIONS_DISABLED", "Inbound Sessions Disabled", Types.SPACED_NAMES, List.<String>of())
            .follows(ServerDefinition.TYPE);
    /** The servers with which this one may not begin a session. */
    public static final Attribute<List<String>> OUTBOUND_DISABLED = Attribute.of(
                    "OUTBOUND_SESSIONS_DISABLED", "Outbound Sessions Disabled", Types.SPACED_NAMES, List.<String>of())
            .follows(ServerDefinition.TYPE);

    private SessionSettings() {}

    /** Whether one server may begin a session with another. */
    static boolean allow(Server from, Server to) {
        return !from.setting(OUTBOUND_DISABLED).contains(to.name())
                && !to.setting(INBOUND_DISABLED).contains(from.name());
    }
}
