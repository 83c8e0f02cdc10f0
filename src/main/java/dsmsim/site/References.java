package dsmsim.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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

    static List<Attribute<?>> settings(Server server, Collection<Attribute<?>> settings, Row object) {
        List<Attribute<?>> found = new ArrayList<>();
        for (Attribute<?> setting : settings) {
            if (setting.refersTo(object.type(), object.type()) && isNamed(server.setting(setting), nameOf(object))) {
                found.add(setting);
            }
        }
        found.sort(Comparator.comparing(Attribute::name));
        return found;
    }

    static List<Row> parts(Server server, Row object) {
        List<Row> found = new ArrayList<>();
        for (ObjectType type : server.types()) {
            if (type.isPartOf(object.type())) {
                Object[] key = object.keyParts().toArray();
                server.find(type, key).ifPresent(found::add);
                found.addAll(server.under(type, key));
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
        for (Attribute<?> setting : server.settingsNaming(object)) {
            renamed = renamedIn(renamed, setting, oldName, newName);
        }
        return renamed;
    }

    /** The server without that object, and without its name in the lists that hold it. */
    static Server forget(Server server, Row object) {
        String name = nameOf(object);
        Server changed = server.without(object);
        for (Row referrer : to(changed, object)) {
            Row row = referrer;
            for (Attribute<?> attribute : referrer.type().referencesTo(object.type())) {
                row = forgottenIn(row, attribute, name);
            }
            changed = changed.with(row);
        }
        for (Attribute<?> setting : server.settingsNaming(object)) {
            changed = forgottenIn(changed, setting, name);
        }
        return changed;
    }

    /** The last part of the key, by which other objects know it. */
    private static String nameOf(Row object) {
        List<Object> key = object.keyParts();
        return key.get(key.size() - 1).toString();
    }

    private static boolean names(Row row, List<Attribute<?>> attributes, String name) {
        for (Attribute<?> attribute : attributes) {
            if (isNamed(row.get(attribute), name)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the value is that name, or a list that holds it. */
    private static boolean isNamed(Object value, String name) {
        return value instanceof List<?> names ? names.contains(name) : value.equals(name);
    }

    private static <T> Row renamedIn(Row row, Attribute<T> attribute, String oldName, String newName) {
        return row.with(attribute, renamedIn(attribute, row.get(attribute), oldName, newName));
    }

    private static <T> Server renamedIn(Server server, Attribute<T> setting, String oldName, String newName) {
        return server.withSetting(setting, renamedIn(setting, server.setting(setting), oldName, newName));
    }

    private static <T> T renamedIn(Attribute<T> attribute, T value, String oldName, String newName) {
        List<String> names = new ArrayList<>();
        for (Object name : value instanceof List<?> list ? list : List.of(value)) {
            names.add(name.equals(oldName) ? newName : name.toString());
        }
        return attribute.read(String.join(",", names));
    }

    private static <T> Row forgottenIn(Row row, Attribute<T> attribute, String name) {
        return row.with(attribute, withoutName(attribute, row.get(attribute), name));
    }

    private static <T> Server forgottenIn(Server server, Attribute<T> setting, String name) {
        return server.withSetting(setting, withoutName(setting, server.setting(setting), name));
    }

    /** The list without the name; a value that is no list stays. */
    private static <T> T withoutName(Attribute<T> attribute, T value, String name) {
        if (!(value instanceof List<?> list)) {
            return value;
        }
        List<String> names = new ArrayList<>();
        list.forEach(each -> names.add(each.toString()));
        names.remove(name);
        return attribute.read(String.join(",", names));
    }
}
