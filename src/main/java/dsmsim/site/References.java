package dsmsim.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Which objects of a server name others, and which are parts of others; read off the declarations alone. */
final class References {

    private References() {}

    /** The object of a type with that noun whose key the first of the words are, in any case. */
    static Optional<Row> named(Server server, String noun, List<String> words) {
        for (ObjectType type : server.objects().types()) {
            int length = type.keyAttributes().size();
            if (type.noun().equals(noun) && length <= words.size()) {
                String key = Key.of(words.subList(0, length).toArray());
                Row row = server.all(type).get(key.toUpperCase(Locale.ROOT));
                if (row != null) {
                    return Optional.of(row);
                }
            }
        }
        return Optional.empty();
    }

    /** The objects that name that one and keep it from being deleted. */
    static List<Row> holding(Server server, Row object) {
        return to(server, object).stream()
                .filter(row -> naming(row, object).stream().anyMatch(Attribute::holds))
                .toList();
    }

    private static List<Row> to(Server server, Row object) {
        List<Row> found = new ArrayList<>();
        for (ObjectType type : server.types()) {
            List<Attribute<?>> attributes = type.referencesTo(object.type());
            if (attributes.isEmpty()) {
                continue;
            }
            for (Row row : server.all(type).values()) {
                if (!naming(row, attributes, object).isEmpty()) {
                    found.add(row);
                }
            }
        }
        return found;
    }

    /** Those of these settings that keep the object from being deleted. */
    static List<Attribute<?>> settingsHolding(Server server, Row object) {
        return settings(server, object).stream().filter(Attribute::holds).toList();
    }

    /** The attributes by which a row names an object. */
    private static List<Attribute<?>> naming(Row row, Row object) {
        return naming(row, row.type().referencesTo(object.type()), object);
    }

    private static List<Attribute<?>> naming(Row row, List<Attribute<?>> attributes, Row object) {
        String name = nameOf(object);
        List<Attribute<?>> found = new ArrayList<>(0);
        for (Attribute<?> attribute : attributes) {
            if (names(row.get(attribute)).contains(name) && attribute.names(object.type(), row)) {
                found.add(attribute);
            }
        }
        return found;
    }

    static List<Attribute<?>> settings(Server server, Row object) {
        List<Attribute<?>> found = new ArrayList<>();
        for (Attribute<?> setting : server.settings().keys()) {
            if (setting.mayName(object.type(), object.type())
                    && names(server.setting(setting)).contains(nameOf(object))) {
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
        UnaryOperator<List<String>> change = names -> replaced(names, nameOf(object), newName);
        for (Row referrer : to(renamed, object)) {
            Row changed = referrer;
            for (Attribute<?> attribute : naming(referrer, object)) {
                changed = changed(changed, attribute, change);
            }
            renamed = renamed.without(referrer).with(changed);
        }
        for (Attribute<?> setting : settings(server, object)) {
            renamed = changed(renamed, setting, change);
        }
        return renamed;
    }

    /** The server without that object and its parts, and without their names where others follow them. */
    static Server forget(Server server, Row object) {
        Server changed = server;
        for (Row part : parts(server, object)) {
            changed = forgetAlone(changed, part);
        }
        return forgetAlone(changed, object);
    }

    private static Server forgetAlone(Server server, Row object) {
        Server changed = server.without(object);
        for (Row referrer : to(changed, object)) {
            if (changed.has(referrer.type(), referrer.keyParts().toArray())) {
                changed = forgetName(changed, referrer, object);
            }
        }
        UnaryOperator<List<String>> change = names -> replaced(names, nameOf(object), "");
        for (Attribute<?> setting : settings(changed, object)) {
            changed = setting.holds() ? changed : changed(changed, setting, change);
        }
        return changed;
    }

    private static Server forgetName(Server server, Row referrer, Row object) {
        UnaryOperator<List<String>> change = names -> replaced(names, nameOf(object), "");
        Row changed = referrer;
        for (Attribute<?> attribute : naming(referrer, object)) {
            boolean isKey = referrer.type().keyAttributes().contains(attribute);
            if (isKey && !attribute.holds()) {
                return forget(server, referrer);
            }
            changed = attribute.holds() ? changed : changed(changed, attribute, change);
        }
        return server.with(changed);
    }

    /** The last part of the key, by which other objects know it. */
    private static String nameOf(Row object) {
        List<Object> key = object.keyParts();
        return key.get(key.size() - 1).toString();
    }

    private static List<String> names(Object value) {
        if (value instanceof NameHolder holder) {
            return holder.names();
        }
        return value instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : List.of(value.toString());
    }

    /**
     * The names with one replaced.
     *
     * @param newName empty for none
     */
    private static List<String> replaced(List<String> names, String oldName, String newName) {
        List<String> changed = new ArrayList<>();
        for (String name : names) {
            String after = name.equals(oldName) ? newName : name;
            if (!after.isEmpty() && !changed.contains(after)) {
                changed.add(after);
            }
        }
        return changed;
    }

    private static <T> Row changed(Row row, Attribute<T> attribute, UnaryOperator<List<String>> change) {
        return row.with(attribute, changed(attribute, row.get(attribute), change));
    }

    private static <T> Server changed(Server server, Attribute<T> setting, UnaryOperator<List<String>> change) {
        return server.withSetting(setting, changed(setting, server.setting(setting), change));
    }

    private static <T> T changed(Attribute<T> attribute, T value, UnaryOperator<List<String>> change) {
        List<String> names = change.apply(names(value));
        return names.isEmpty() ? attribute.initial() : attribute.read(String.join(",", names));
    }
}
