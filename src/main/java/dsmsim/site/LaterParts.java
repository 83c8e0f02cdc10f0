package dsmsim.site;

import java.util.Map;
import java.util.Set;
import org.pcollections.TreePMap;

/**
 * What a later version of the program has stored of a server and this one does not know, kept so that it is stored again:
 * objects of unknown types, by noun and key, and settings, which are objects of no noun. An immutable value.
 */
final class LaterParts {
    static final LaterParts NONE = new LaterParts(TreePMap.empty());

    /** The noun of settings. */
    static final String SETTING = "";
    /** The column in which the value of a setting stands. */
    static final String VALUE = "VALUE";

    /**
     * The objects of a type.
     *
     * @param keyLength how many columns, from the first, make the key
     * @param rows the stored values of the columns, by key
     */
    record LaterType(int keyLength, TreePMap<String, Map<String, Object>> rows) {}

    private final TreePMap<String, LaterType> types;

    private LaterParts(TreePMap<String, LaterType> types) {
        this.types = types;
    }

    TreePMap<String, LaterType> types() {
        return types;
    }

    /** The stored values of an object; null if it is not there. */
    Map<String, Object> find(String noun, String key) {
        LaterType objects = types.get(noun);
        return objects == null ? null : objects.rows.get(key);
    }

    /** The places of all of them on a server of that name. */
    void places(String server, Set<ServerSpot<?>> places) {
        for (Map.Entry<String, LaterType> type : types.entrySet()) {
            for (String key : type.getValue().rows.keySet()) {
                places.add(new ServerSpot.OfUnknown(server, type.getKey(), type.getValue().keyLength, key));
            }
        }
    }

    /** With what the other one has. */
    LaterParts and(LaterParts other) {
        LaterParts both = this;
        for (Map.Entry<String, LaterType> type : other.types.entrySet()) {
            for (Map.Entry<String, Map<String, Object>> row :
                    type.getValue().rows.entrySet()) {
                both = both.with(type.getKey(), type.getValue().keyLength, row.getKey(), row.getValue());
            }
        }
        return both;
    }

    /** With that object in place of the one with its key; without it where the values are null. */
    LaterParts with(String noun, int keyLength, String key, Map<String, Object> values) {
        LaterType old = types.get(noun);
        TreePMap<String, Map<String, Object>> rows = old == null ? TreePMap.empty() : old.rows;
        TreePMap<String, Map<String, Object>> changed = values == null ? rows.minus(key) : rows.plus(key, values);
        return new LaterParts(
                changed.isEmpty() ? types.minus(noun) : types.plus(noun, new LaterType(keyLength, changed)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LaterParts unknown && types.equals(unknown.types);
    }

    @Override
    public int hashCode() {
        return types.hashCode();
    }
}
