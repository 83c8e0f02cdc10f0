package dsmsim.console;

import dsmsim.catalog.ClientOptionNames;
import dsmsim.completion.KnownName;
import dsmsim.completion.ObjectNames;
import dsmsim.message.MessageCatalogue;
import dsmsim.site.Attribute;
import dsmsim.site.ObjectType;
import dsmsim.site.Row;
import dsmsim.site.Server;
import dsmsim.site.Site;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** The names of the objects on a server, of the servers and moments of the site, of messages, and of files. */
final class SiteNames implements ObjectNames {
    /** So much of a message's number is typed before any are offered, for there are thousands. */
    private static final int MESSAGE_PREFIX = 4;

    private final Site site;
    private final Optional<Server> server;
    private final Supplier<List<String>> marks;

    /** @param marks the names of moments, which are asked for only where one may stand */
    SiteNames(Site site, Optional<Server> server, Supplier<List<String>> marks) {
        this.site = site;
        this.server = server;
        this.marks = marks;
    }

    @Override
    public List<KnownName> names(List<String> nouns, List<String> earlierOperands, String prefix) {
        if (nouns.contains(FILE)) {
            return FileNames.beginning(prefix);
        }
        String begun = prefix.toUpperCase(Locale.ROOT);
        if (nouns.contains(CLIENT_OPTION)) {
            return clientOptions(begun);
        }
        return nouns.contains(MESSAGE) ? messages(begun) : objects(nouns, earlierOperands, begun);
    }

    @Override
    public Optional<UnaryOperator<String>> object(String noun, List<String> operands) {
        return server.flatMap(known -> known.named(noun, operands)).map(row -> row::written);
    }

    private List<KnownName> objects(List<String> nouns, List<String> earlierOperands, String begun) {
        Map<String, KnownName> names = new LinkedHashMap<>();
        for (String noun : nouns) {
            if (noun.equals("SERVER")) {
                for (Server each : site.servers().values()) {
                    add(names, each.name(), "server", begun);
                    add(names, each.shownName(), "server", begun);
                }
            }
            if (noun.equals("MARK")) {
                marks.get().forEach(mark -> add(names, mark, "mark", begun));
            }
            if (noun.equals("PROCESS") && server.isPresent()) {
                server.get().processes().keySet().forEach(number -> add(names, number.toString(), "process", begun));
            }
            if (server.isPresent()) {
                addObjects(server.get(), noun, earlierOperands, begun, names);
            }
        }
        // Most come in order, which costs a sort next to nothing, but a tree a search for each of thousands.
        List<KnownName> sorted = new ArrayList<>(names.values());
        sorted.sort(Comparator.comparing(KnownName::text));
        return sorted;
    }

    private static void add(Map<String, KnownName> names, String name, String kind, String begun) {
        if (name.regionMatches(true, 0, begun, 0, begun.length())) {
            names.putIfAbsent(name, new KnownName(name, kind, true));
        }
    }

    private static void addObjects(
            Server server, String noun, List<String> earlier, String begun, Map<String, KnownName> names) {
        for (ObjectType type : server.types()) {
            if (type.noun().equals(noun)) {
                for (Row row : rows(server, type, begun)) {
                    if (isUnder(row, earlier)) {
                        add(names, name(row), type.words(), begun);
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

    private static List<KnownName> clientOptions(String begun) {
        return ClientOptionNames.all().stream()
                .filter(name -> name.startsWith(begun))
                .map(name -> new KnownName(name, "client option", true))
                .toList();
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
        int outer = Math.min(namePlace(row), key.size() - 1);
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

    private static String name(Row row) {
        return row.get(row.type().attributes().get(namePlace(row))).toString();
    }

    /**
     * Where the name stands among the attributes: the last part of the key that is no number. Where that is only the name
     * of the owner, as with file spaces, it is the attribute behind the key.
     */
    private static int namePlace(Row row) {
        List<Object> key = row.keyParts();
        for (int i = key.size() - 1; i > 0; i--) {
            if (key.get(i) instanceof String) {
                return i;
            }
        }
        return key.size() == 1 ? 0 : key.size();
    }
}
