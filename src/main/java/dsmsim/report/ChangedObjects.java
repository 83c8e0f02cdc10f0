package dsmsim.report;

import dsmsim.effect.Effect;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Objects of a server to which the same has happened in a step: with a command for a thousand nodes that is said once.
 *
 * @param server empty for what belongs to no server
 * @param names for example {@code NODE NODE1}
 * @param changes what has happened to each
 */
record ChangedObjects(String server, List<String> names, List<AttributeChange> changes) {

    /**
     * @param attribute its title, or what has become of the object as a whole: {@code (new)}
     * @param old empty for nothing, or where the value is not shown
     * @param now likewise
     */
    record AttributeChange(String attribute, String old, String now) {}

    /** What has happened, whoever it has happened to. */
    private record Happening(String server, List<AttributeChange> changes) {}

    static List<ChangedObjects> of(List<Effect> effects) {
        Map<Happening, List<String>> all = new LinkedHashMap<>();
        Happening last = null;
        String name = "";
        for (Effect effect : effects) {
            if (effect.kind() == Effect.Kind.OBJECT) {
                if (last == null
                        || !effect.object().equals(name)
                        || !effect.server().equals(last.server)) {
                    add(last, name, all);
                    last = new Happening(effect.server(), new ArrayList<>());
                    name = effect.object();
                }
                last.changes.add(new AttributeChange(effect.what(), effect.before(), effect.after()));
            }
        }
        add(last, name, all);
        List<ChangedObjects> objects = new ArrayList<>();
        all.forEach((happening, names) -> objects.add(new ChangedObjects(happening.server, names, happening.changes)));
        return objects;
    }

    private static void add(Happening happening, String name, Map<Happening, List<String>> all) {
        if (happening != null) {
            all.computeIfAbsent(happening, any -> new ArrayList<>()).add(name);
        }
    }
}
