package dsmsim.site;

import java.util.ArrayList;
import java.util.List;
import org.pcollections.TreePMap;

/**
 * The objects of a server, type by type: an immutable value. Those that were stored and that nobody has asked for yet are
 * still the bytes that they were stored as.
 */
final class ObjectTables {
    static final ObjectTables EMPTY = new ObjectTables(Few.empty(), StoredTables.NONE);

    private static final TreePMap<String, Row> NO_OBJECTS = TreePMap.empty();

    /** Those that have been written here; they stand for what was stored of their type. */
    private final Few<ObjectType, TreePMap<String, Row>> written;

    private final StoredTables stored;

    private ObjectTables(Few<ObjectType, TreePMap<String, Row>> written, StoredTables stored) {
        this.written = written;
        this.stored = stored;
    }

    static ObjectTables of(StoredTables stored) {
        return new ObjectTables(Few.empty(), stored);
    }

    /** All objects of a type, by key. */
    TreePMap<String, Row> get(ObjectType type) {
        TreePMap<String, Row> table = written.getOrDefault(type, null);
        if (table != null) {
            return table;
        }
        return stored == StoredTables.NONE ? NO_OBJECTS : stored.table(type);
    }

    ObjectTables plus(ObjectType type, TreePMap<String, Row> table) {
        return new ObjectTables(written.plus(type, table), stored);
    }

    /** The types of which there are or have been objects. */
    List<ObjectType> types() {
        List<ObjectType> types = new ArrayList<>(stored.types());
        for (ObjectType type : written.keys()) {
            if (!types.contains(type)) {
                types.add(type);
            }
        }
        return types;
    }

    /** What was stored of types that are not known. */
    LaterParts unknown() {
        return stored.unknown();
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof ObjectTables tables)) {
            return false;
        }
        List<ObjectType> types = types();
        boolean same = types.size() == tables.types().size();
        for (ObjectType type : types) {
            same = same && tables.types().contains(type) && get(type).equals(tables.get(type));
        }
        return same;
    }

    @Override
    public int hashCode() {
        return types().size();
    }
}
