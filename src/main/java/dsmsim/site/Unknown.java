package dsmsim.site;

import java.util.Map;
import java.util.Set;
import org.pcollections.TreePMap;

/**
 * What a later version of the program has stored of a server and this one does not know, kept so that it is stored again:
 * objects of unknown types, by noun and key, and settings, which are objects of no noun. An immutable value.
 */
final class Unknown {
    static final Unknown NONE = new Unknown(TreePMap.empty());

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
    record Table(int keyLength, TreePMap<String, Map<String, Object>> rows) {}

    private final TreePMap<String, Table> types;

    private Unknown(TreePMap<String, Table> types) {
        this.types = types;
    }

    TreePMap<String, Table> types() {
        return types;
    }

    /** The stored values of an object; null if it is not there. */
    Map<String, Object> find(String noun, String key) {
        Table objects = types.get(noun);
        return objects == null ? null : objects.rows.get(key);
    }

    /** The places of all of them on a server of that name. */
    void places(String server, Set<ServerSpot<?>> places) {
        for (Map.Entry<String, Table> type : types.entrySet()) {
            for (String key : type.getValue().rows.keySet()) {
                places.add(new ServerSpot.OfUnknown(server, type.getKey(), type.getValue().keyLength, key));
            }
        }
    }

    /** With what the other one has. */
    Unknown and(Unknown other) {
        Unknown both = this;
        for (Map.Entry<String, Table> type : other.types.entrySet()) {
            for (Map.Entry<String, Map<String, Object>> row :
                    type.getValue().rows.entrySet()) {
                both = both.with(type.getKey(), type.getValue().keyLength, row.getKey(), row.getValue());
            }
        }
        return both;
    }

    /** With that object in place of the one with its key; without it where the values are null. */
    Unknown with(String noun, int keyLength, String key, Map<String, Object> values) {
        Table old = types.get(noun);
        TreePMap<String, Map<String, Object>> rows = old == null ? TreePMap.empty() : old.rows;
        TreePMap<String, Map<String, Object>> changed = values == null ? rows.minus(key) : rows.plus(key, values);
        return new Unknown(changed.isEmpty() ? types.minus(noun) : types.plus(noun, new Table(keyLength, changed)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Unknown unknown && types.equals(unknown.types);
    }

    @Override
    public int hashCode() {
        return types.hashCode();
    }
}
