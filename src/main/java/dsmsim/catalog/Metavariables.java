package dsmsim.catalog;

import java.util.HashMap;
import java.util.Map;

/**
 * The types of the metavariables by their names, read from {@code metavariables.txt} when the first synopsis is read.
 *
 * <p>A line is {@code name kind [most | least-most]}. A name that is not there stands for an object's name if it ends in
 * {@code _name}, for free text otherwise.
 */
final class Metavariables {
    private static final Map<String, Metavariable> TYPES = read(Resources.text("metavariables.txt"));
    private static final Metavariable NAME = Metavariable.of(ValueKind.NAME);
    private static final Metavariable TEXT = Metavariable.of(ValueKind.TEXT);

    private Metavariables() {}

    static Metavariable type(String name) {
        Metavariable type = TYPES.get(name);
        if (type != null) {
            return type;
        }
        return name.endsWith("_name") ? NAME : TEXT;
    }

    private static Map<String, Metavariable> read(String text) {
        Map<String, Metavariable> types = new HashMap<>();
        for (String line : text.split("\n")) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] fields = line.strip().split(" +");
            Metavariable type = Metavariable.of(ValueKind.valueOf(Letters.upper(fields[1])));
            types.put(fields[0], fields.length > 2 ? limited(type, fields[2]) : type);
        }
        return types;
    }

    private static Metavariable limited(Metavariable type, String limits) {
        int dash = limits.indexOf('-');
        return dash < 0
                ? type.within(0, Long.parseLong(limits))
                : type.within(Long.parseLong(limits.substring(0, dash)), Long.parseLong(limits.substring(dash + 1)));
    }
}
