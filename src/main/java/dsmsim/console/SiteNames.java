package dsmsim.console;

import dsmsim.catalog.ObjectNames;
import dsmsim.session.Session;
import dsmsim.site.Attribute;
import dsmsim.site.ObjectType;
import dsmsim.site.Row;
import dsmsim.site.Server;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The names of the objects on the server that a session is on, and of the servers of the site. */
final class SiteNames implements ObjectNames {
    private final Session session;

    SiteNames(Session session) {
        this.session = session;
    }

    @Override
    public List<String> names(String metavariable, List<String> earlierOperands, String prefix) {
        Set<String> names = new TreeSet<>();
        Optional<Server> server = session.server();
        for (String noun : nouns(metavariable)) {
            if (noun.equals("SERVER")) {
                names.addAll(session.site().servers().keySet());
            }
            if (noun.equals("PROCESS") && server.isPresent()) {
                server.get().processes().keySet().forEach(number -> names.add(Integer.toString(number)));
            }
            if (server.isPresent()) {
                addObjects(server.get(), noun, earlierOperands, names);
            }
        }
        String begun = prefix.toUpperCase(Locale.ROOT);
        names.removeIf(name -> !name.toUpperCase(Locale.ROOT).startsWith(begun));
        return List.copyOf(names);
    }

    private static void addObjects(Server server, String noun, List<String> earlier, Set<String> names) {
        for (ObjectType type : server.types()) {
            if (type.noun().equals(noun)) {
                for (Row row : server.all(type).values()) {
                    if (isUnder(row, earlier)) {
                        names.add(name(row));
                    }
                }
            }
        }
    }

    /** Whether the outer parts of an object's key are those that were typed, as far as they were. */
    private static boolean isUnder(Row row, List<String> earlier) {
        List<Attribute<?>> key = row.type().keyAttributes();
        int outer = key.size() - 1;
        if (earlier.size() < outer) {
            return true;
        }
        for (int i = 0; i < outer; i++) {
            String typed = earlier.get(earlier.size() - outer + i);
            if (!row.get(key.get(i)).toString().equalsIgnoreCase(typed)) {
                return false;
            }
        }
        return true;
    }

    /** The last part of the key; where that is a number, as with file spaces, the attribute behind it. */
    private static String name(Row row) {
        int last = row.type().keyAttributes().size() - 1;
        Object name = row.get(row.type().attributes().get(last));
        return name instanceof String text
                ? text
                : row.get(row.type().attributes().get(last + 1)).toString();
    }

    /** The kinds of objects that a metavariable stands for. */
    private static List<String> nouns(String metavariable) {
        return switch (metavariable) {
            case "node_name", "node__name", "agent_node_name", "target_node_name", "current_node_name" ->
                List.of("NODE", "NODEGROUP");
            case "excluded_node_name" -> List.of("NODE");
            case "filespace_name", "file_space_name", "current_file_space_name" -> List.of("FILESPACE");
            case "virtual_filespace_name" -> List.of("VIRTUALFS");
            case "domain_name", "current_domain_name" -> List.of("DOMAIN");
            case "policy_set_name", "current_set_name" -> List.of("POLICYSET");
            case "class_name", "current_class_name", "mcname" -> List.of("MGMTCLASS");
            case "pool_name", "poolname", "stgpool_name", "storage_pool_name", "primary_pool_name", "copy_pool_name" ->
                List.of("STGPOOL");
            case "source_pool", "source_pool_name", "source_stgpool", "destination_pool_name", "destination_name" ->
                List.of("STGPOOL");
            case "target_stgpool", "target_pool_name", "storage_pool", "current_pool_name" -> List.of("STGPOOL");
            case "admin_name", "current_admin_name" -> List.of("ADMIN");
            case "server_name", "servername", "target_server", "target_server_name" -> List.of("SERVER", "SERVERGROUP");
            case "node_group_name", "node_group" -> List.of("NODEGROUP");
            case "group_name", "current_group_name" -> List.of("NODEGROUP", "SERVERGROUP");
            case "member_name" -> List.of("NODE", "SERVER");
            case "schedule_name", "current_sched_name" -> List.of("SCHEDULE");
            case "script_name", "current_script_name" -> List.of("SCRIPT");
            case "device_class_name" -> List.of("DEVCLASS");
            case "library_name" -> List.of("LIBRARY");
            case "drive_name" -> List.of("DRIVE");
            case "volume_name", "volume_names", "vol_name" -> List.of("VOLUME");
            case "profile_name", "current_profile_name" -> List.of("PROFILE");
            case "option_set_name", "current_option_set_name" -> List.of("OPTIONSET");
            case "process_number" -> List.of("PROCESS");
            default -> List.of();
        };
    }
}
