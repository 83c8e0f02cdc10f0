package dsmsim.site;

import java.util.ArrayList;
import java.util.List;
import org.pcollections.TreePMap;

/**
 * The objects of a stored server. Those of a type are read when they are first asked for: most commands want few types, and
 * a start pays for each. Safe for several threads.
 */
final class StoredTables {
    static final StoredTables NONE = new StoredTables(new String[0], new SiteInput[0], null);

    private static final TreePMap<String, Row> NO_OBJECTS = TreePMap.empty();

    private final String[] nouns;
    /** What has still to be read; null for what has been. */
    private final SiteInput[] inputs;

    private final Declared declared;
    /** The tables that have been asked for, those that there are not among them. */
    private volatile Few<ObjectType, TreePMap<String, Row>> read = Few.empty();

    private final List<ObjectType> types = new ArrayList<>();
    private LaterParts unknown = LaterParts.NONE;
    private boolean isAllRead;

    /**
     * The tables of those types.
     *
     * @param inputs the objects of each type
     */
    StoredTables(String[] nouns, SiteInput[] inputs, Declared declared) {
        this.nouns = nouns;
        this.inputs = inputs;
        this.declared = declared;
    }

    TreePMap<String, Row> table(ObjectType type) {
        TreePMap<String, Row> known = read.getOrDefault(type, null);
        return known == null ? search(type) : known;
    }

    private synchronized TreePMap<String, Row> search(ObjectType type) {
        TreePMap<String, Row> table = read.getOrDefault(type, null);
        if (table == null) {
            table = NO_OBJECTS;
            for (int i = 0; i < nouns.length; i++) {
                if (inputs[i] != null && nouns[i].equals(type.noun())) {
                    table = inputs[i].rows(nouns[i], type).byKey();
                    inputs[i] = null;
                }
            }
            read = read.plus(type, table);
        }
        return table;
    }

    /** The known types that were stored, in that order. */
    synchronized List<ObjectType> types() {
        readAll();
        return types;
    }

    /** What was stored of types that are not known. */
    synchronized LaterParts unknown() {
        readAll();
        return unknown;
    }

    private void readAll() {
        if (isAllRead) {
            return;
        }
        for (int i = 0; i < nouns.length; i++) {
            ObjectType type = declared.type(nouns[i]);
            if (type == null) {
                unknown = inputs[i].rows(nouns[i], null).addTo(unknown);
            } else {
                search(type);
                types.add(type);
            }
        }
        isAllRead = true;
    }
}
