package dsmsim.site;

import java.util.ArrayList;
import java.util.List;

/** Which objects of a server name others, and which are parts of others; read off the declarations alone. */
final class References {

    private References() {}

    static List<Row> to(Server server, Row object) {
        String name = nameOf(object);
        List<Row> found = new ArrayList<>();
        for (ObjectType type : server.types()) {
            List<Attribute<?>> attributes = type.referencesTo(object.type());
            if (attributes.isEmpty()) {
                continue;
            }
            for (Row row : server.all(type).values()) {
                if (names(row, attributes, name)) {
                    found.add(row);
                }
            }
        }
        return found;
    }

    static List<Row> parts(Server server, Row object) {
        List<Row> found = new ArrayList<>();
        for (ObjectType type : server.types()) {
            if (type.isPartOf(object.type())) {
                found.addAll(server.under(type, object.keyParts().toArray()));
            }
        }
        return found;
    }

    static Server rename(Server server, Row object, String newName) {
        Object[] key = object.keyParts().toArray();
        key[key.length - 1] = newName;
        Server renamed = server;
        for (Row part : parts(server, object)) {
            renamed = renamed.without(part).with(part.withKey(key));
        }
        renamed = renamed.without(object).with(object.withKey(key));
        String oldName = nameOf(object);
        for (Row referrer : to(renamed, object)) {
            Row changed = referrer;
            for (Attribute<?> attribute : referrer.type().referencesTo(object.type())) {
                changed = renamedIn(changed, attribute, oldName, newName);
            }
            renamed = renamed.without(referrer).with(changed);
        }
        return renamed;
    }

    /** The last part of the key, by which other objects know it. */
    private static String nameOf(Row object) {
        List<Object> key = object.keyParts();
        return key.get(key.size() - 1).toString();
    }

    private static boolean names(Row row, List<Attribute<?>> attributes, String name) {
        for (Attribute<?> attribute : attributes) {
            String value = row.get(attribute).toString();
            if (value.equals(name)
                    || value.indexOf(',') >= 0 && List.of(value.split(",")).contains(name)) {
                return true;
            }
        }
        return false;
    }

    private static <T> Row renamedIn(Row row, Attribute<T> attribute, String oldName, String newName) {
        String value = row.get(attribute).toString();
        List<String> names = new ArrayList<>(List.of(value.split(",")));
        names.replaceAll(name -> name.equals(oldName) ? newName : name);
        return row.read(attribute, String.join(",", names));
    }
}
