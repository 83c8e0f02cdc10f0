package dsmsim.console;

import dsmsim.completion.KnownName;
import dsmsim.completion.ObjectNames;
import dsmsim.message.MessageCatalogue;
import dsmsim.site.Attribute;
import dsmsim.site.ObjectType;
import dsmsim.site.Row;
import dsmsim.site.Server;
import dsmsim.site.Site;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The names of the objects on a server, of the servers of the site, of messages, and of files. */
final class SiteNames implements ObjectNames {
    /** So much of a message's number is typed before any are offered, for there are thousands. */
    private static final int MESSAGE_PREFIX = 4;

    private final Site site;
    private final Optional<Server> server;

    SiteNames(Site site, Optional<Server> server) {
        this.site = site;
        this.server = server;
    }

    @Override
    public List<KnownName> names(String metavariable, List<String> earlierOperands, String prefix) {
        String begun = prefix.toUpperCase(Locale.ROOT);
        return switch (metavariable) {
            case "macro_name", FILES -> FileNames.beginning(prefix);
            case "message_number" -> messages(begun);
            default -> objects(nouns(metavariable), earlierOperands, begun);
        };
    }

    private List<KnownName> objects(List<String> nouns, List<String> earlierOperands, String begun) {
        Map<String, KnownName> names = new TreeMap<>();
        for (String noun : nouns) {
            if (noun.equals("SERVER")) {
                site.servers().keySet().forEach(name -> add(names, name, noun, begun));
            }
            if (noun.equals("PROCESS") && server.isPresent()) {
                server.get().processes().keySet().forEach(number -> add(names, number.toString(), noun, begun));
            }
            if (server.isPresent()) {
                addObjects(server.get(), noun, earlierOperands, begun, names);
            }
        }
        return List.copyOf(names.values());
    }

    private static void add(Map<String, KnownName> names, String name, String noun, String begun) {
        if (name.toUpperCase(Locale.ROOT).startsWith(begun)) {
            names.putIfAbsent(name, new KnownName(name, kind(noun), true));
        }
    }

    private static void addObjects(
            Server server, String noun, List<String> earlier, String begun, Map<String, KnownName> names) {
        for (ObjectType type : server.types()) {
            if (type.noun().equals(noun)) {
                for (Row row : rows(server, type, begun)) {
                    if (isUnder(row, earlier)) {
                        add(names, name(row), noun, begun);
                    }
                }
            }
        }
    }

    /** The objects that may have such a name; where the name is the key, no others, for there may be many. */
    private static Collection<Row> rows(Server server, ObjectType type, String begun) {
        boolean isKey = type.keyAttributes().size() == 1;
        return isKey && !begun.isEmpty()
                ? server.all(type)
                        .subMap(begun, true, begun + Character.MAX_VALUE, false)
                        .values()
                : server.all(type).values();
    }

    private static List<KnownName> messages(String begun) {
        if (begun.length() < MESSAGE_PREFIX) {
            return List.of();
        }
        return MessageCatalogue.all().stream()
                .filter(type -> type.identifier().startsWith(begun))
                .map(type -> new KnownName(type.identifier(), type.text(), true))
                .toList();
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

    /** What a noun means, in small letters. */
    private static String kind(String noun) {
        return switch (noun) {
            case "NODEGROUP" -> "node group";
            case "SERVERGROUP" -> "server group";
            case "FILESPACE" -> "file space";
            case "VIRTUALFS" -> "virtual file space";
            case "DOMAIN" -> "policy domain";
            case "POLICYSET" -> "policy set";
            case "MGMTCLASS" -> "management class";
            case "STGPOOL" -> "storage pool";
            case "ADMIN" -> "administrator";
            case "DEVCLASS" -> "device class";
            case "OPTIONSET" -> "option set";
            case "RECOVERYMEDIA" -> "recovery media";
            default -> noun.toLowerCase(Locale.ROOT);
        };
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
            case "active-data_pool_name", "retention_pool_name" -> List.of("STGPOOL");
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
            case "machine_name" -> List.of("MACHINE");
            case "media_name" -> List.of("RECOVERYMEDIA");
            case "process_number" -> List.of("PROCESS");
            default -> List.of();
        };
    }
}
