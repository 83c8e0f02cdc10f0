package dsmsim.agreement;

import dsmsim.Commands;
import dsmsim.command.Chapter;
import dsmsim.command.Handlers;
import dsmsim.site.Attribute;
import dsmsim.site.ObjectType;
import dsmsim.site.Relation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** All that the program declares: found in the constants of its classes, so that none is forgotten in a list. */
final class Declarations {
    private static final Set<ObjectType> TYPES = new LinkedHashSet<>();
    private static final Set<Attribute<?>> SETTINGS = new LinkedHashSet<>();

    static {
        constants().forEach(constant -> collect(constant, 0));
        TYPES.forEach(type -> SETTINGS.removeAll(type.attributes()));
    }

    private Declarations() {}

    static Collection<ObjectType> types() {
        return TYPES;
    }

    /** The attributes that belong to no type of objects. */
    static Collection<Attribute<?>> settings() {
        return SETTINGS;
    }

    static List<Attribute<?>> attributes() {
        List<Attribute<?>> all = new ArrayList<>(SETTINGS);
        TYPES.forEach(type -> all.addAll(type.attributes()));
        return all;
    }

    static List<Relation<?>> relations() {
        List<Relation<?>> relations = new ArrayList<>();
        for (Chapter chapter : Commands.CHAPTERS.values()) {
            relations.addAll(chapter.relations());
        }
        return relations;
    }

    /** A server on which every chapter has been used once has all its classes loaded. */
    private static List<Object> constants() {
        List<Object> constants = new ArrayList<>();
        for (Class<?> type : classes()) {
            for (Field field : type.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                    constants.add(value(field));
                }
            }
        }
        return constants;
    }

    static List<Class<?>> classes() {
        try {
            Path root = Path.of(Handlers.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<Path> files = Files.walk(root.resolve("dsmsim"))) {
                List<Class<?>> classes = new ArrayList<>();
                for (Path file : files.filter(path -> path.toString().endsWith(".class"))
                        .sorted()
                        .toList()) {
                    String name = root.relativize(file).toString();
                    classes.add(Class.forName(
                            name.substring(0, name.length() - ".class".length()).replace('/', '.')));
                }
                return classes;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException | ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    static Object value(Field field) {
        try {
            field.setAccessible(true);
            Object value = field.get(null);
            return value == null ? "" : value;
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void collect(Object value, int depth) {
        if (value instanceof ObjectType type) {
            TYPES.add(type);
        } else if (value instanceof Attribute<?> attribute) {
            SETTINGS.add(attribute);
        } else if (depth < 3 && value instanceof Map<?, ?> map) {
            map.values().forEach(each -> collect(each, depth + 1));
        } else if (depth < 3 && value instanceof List<?> list) {
            list.forEach(each -> collect(each, depth + 1));
        } else if (depth < 3
                && value instanceof Record
                && value.getClass().getName().startsWith("dsmsim.")) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                collect(component(value, component), depth + 1);
            }
        }
    }

    private static Object component(Object owner, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
