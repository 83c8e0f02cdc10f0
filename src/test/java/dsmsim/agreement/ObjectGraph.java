package dsmsim.agreement;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Objects of our own classes, with all that hang on them. Functions are not looked into: nobody can see which they are. */
final class ObjectGraph {
    private final Set<Object> all = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Takes up an object, or those in a collection, with all that hang on them. */
    void add(Object object) {
        if (object instanceof Collection<?> collection) {
            collection.forEach(this::add);
        } else if (object instanceof Map<?, ?> map) {
            map.keySet().forEach(this::add);
            map.values().forEach(this::add);
        } else if (object instanceof Optional<?> optional) {
            optional.ifPresent(this::add);
        } else if (object instanceof Object[] array) {
            for (Object element : array) {
                add(element);
            }
        } else if (object != null && isOurs(object.getClass()) && all.add(object)) {
            for (Class<?> type = object.getClass(); type != null; type = type.getSuperclass()) {
                addFields(type, object);
            }
        }
    }

    private void addFields(Class<?> type, Object object) {
        for (Field field : type.getDeclaredFields()) {
            if (isOurs(type) && !Modifier.isStatic(field.getModifiers())) {
                add(value(field, object));
            }
        }
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith("dsmsim.") && !type.isHidden();
    }

    Set<Object> all() {
        return all;
    }

    /** Those of one of our classes. */
    <T> Set<T> all(Class<T> type) {
        Set<T> found = new LinkedHashSet<>();
        for (Object object : all) {
            if (type.isInstance(object)) {
                found.add(type.cast(object));
            }
        }
        return found;
    }

    /** The texts in a field of all objects that have it. */
    Set<String> texts(Source.Field field) {
        Class<?> owner = owner(field);
        Set<String> texts = new LinkedHashSet<>();
        for (Object object : all) {
            if (owner.isInstance(object)) {
                addTexts(value(field(owner, field.name()), object), texts);
            }
        }
        return texts;
    }

    /** What a field of a class holds. */
    static Object value(Source.Field field) {
        return value(field(owner(field), field.name()), null);
    }

    /** The texts that a value is or, as a collection, holds. */
    static Set<String> texts(Object value) {
        Set<String> texts = new LinkedHashSet<>();
        addTexts(value, texts);
        return texts;
    }

    private static void addTexts(Object value, Set<String> texts) {
        if (value instanceof String text) {
            texts.add(text);
        } else if (value instanceof Collection<?> collection) {
            collection.forEach(element -> addTexts(element, texts));
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(element -> addTexts(element, texts));
        } else if (value instanceof Object[] array) {
            List.of(array).forEach(element -> addTexts(element, texts));
        }
    }

    private static Class<?> owner(Source.Field field) {
        return Classes.load(field.owner());
    }

    private static Field field(Class<?> type, String name) {
        try {
            return type.getDeclaredField(name);
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object value(Field field, Object object) {
        try {
            field.setAccessible(true);
            return field.get(object);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
