package dsmsim.session;

import dsmsim.server.ServerDefinition;
import dsmsim.server.ServerSettings;
import dsmsim.site.Row;
import dsmsim.site.Server;
import dsmsim.site.Site;
import java.util.Optional;

/** The addresses that servers of a site go by: those that others have defined for them, and those they give themselves. */
public final class ServerAddresses {

    private ServerAddresses() {}

    /** The server of that host name or address and that port. */
    public static Optional<String> find(Site site, String host, String port) {
        for (Server server : site.servers().values()) {
            String highLevel = server.setting(ServerSettings.HIGH_LEVEL_ADDRESS);
            String lowLevel = server.setting(ServerSettings.LOW_LEVEL_ADDRESS);
            if (matches(host, port, highLevel, lowLevel)) {
                return Optional.of(server.name());
            }
            for (Row row : server.all(ServerDefinition.TYPE).values()) {
                String name = row.get(ServerDefinition.NAME);
                if (site.server(name).isPresent()
                        && matches(
                                host,
                                port,
                                row.get(ServerDefinition.HIGH_LEVEL_ADDRESS),
                                row.get(ServerDefinition.LOW_LEVEL_ADDRESS))) {
                    return Optional.of(name);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean matches(String host, String port, String highLevel, String lowLevel) {
        return host.equalsIgnoreCase(highLevel) && port.equals(lowLevel);
    }
}
