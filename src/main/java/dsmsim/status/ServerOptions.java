package dsmsim.status;

import dsmsim.replication.ReplicationSettings;
import dsmsim.resource.Resource;
import dsmsim.site.Attribute;
import dsmsim.site.ObjectType;
import dsmsim.site.Server;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The options of a server: those at installation, and what SETOPT has changed since. */
public final class ServerOptions {
    private static final String RESOURCE = "options.txt";

    private static final String IN_FORCE = "the table has all options, changed or not";
    private static final Attribute<String> NAME =
            Attribute.text("OPTION_NAME", "Server Option").inNoTable(IN_FORCE);
    private static final Attribute<String> VALUE =
            Attribute.text("OPTION_VALUE", "Option Setting").inNoTable(IN_FORCE);

    /** An option that SETOPT has changed. */
    static final ObjectType CHANGED = ObjectType.of("OPTION", 1, NAME, VALUE);

    /** The options that something in the simulation obeys. */
    private static final Map<String, Attribute<Integer>> OBEYED = Map.of(
            "REPLBATCHSIZE", ReplicationSettings.BATCH_SIZE,
            "REPLSIZETHRESH", ReplicationSettings.SIZE_THRESHOLD);

    private ServerOptions() {}

    /** All options that a server of its level has, as they are now. */
    public static List<ServerOption> all(Server server) {
        List<ServerOption> options = new ArrayList<>();
        for (ServerOption option : atInstallation()) {
            if (!server.level().isBefore(option.since())) {
                options.add(option.with(value(option, server)));
            }
        }
        return options;
    }

    /** The value of an option that every server has, by its name in upper case. */
    static String value(String name, Server server) {
        for (ServerOption option : atInstallation()) {
            if (option.key().equals(name)) {
                return value(option, server);
            }
        }
        throw new IllegalArgumentException("no option " + name);
    }

    private static String value(ServerOption option, Server server) {
        Attribute<Integer> setting = OBEYED.get(option.key());
        return setting != null
                ? server.setting(setting).toString()
                : server.find(CHANGED, option.key()).map(row -> row.get(VALUE)).orElse(option.value());
    }

    static Server with(ServerOption option, Server server) {
        Attribute<Integer> setting = OBEYED.get(option.key());
        return setting != null
                ? server.withSetting(setting, Integer.valueOf(option.value()))
                : server.with(CHANGED.row(option.key()).with(VALUE, option.value()));
    }

    private static List<ServerOption> atInstallation() {
        List<ServerOption> options = new ArrayList<>();
        for (String line : Resource.text(RESOURCE).split("\n")) {
            if (!line.startsWith("#")) {
                options.add(ServerOption.read(line));
            }
        }
        return options;
    }
}
