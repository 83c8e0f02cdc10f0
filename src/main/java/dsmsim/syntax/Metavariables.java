package dsmsim.syntax;

import dsmsim.resource.Resource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The types of the metavariables by their names, read from {@code metavariables.txt} when the first synopsis is read.
 *
 * <p>A line is {@code name kind [most | least-most] [NOUN ...]}. A name that is not there stands for an object's name if it
 * ends in {@code _name}, for free text otherwise.
 */
public final class Metavariables {
    private static final Map<String, Metavariable> TYPES = read(Resource.text("catalog/metavariables.txt"));
    private static final Metavariable NAME = Metavariable.of(ValueKind.NAME);
    private static final Metavariable TEXT = Metavariable.of(ValueKind.TEXT);

    private Metavariables() {}

    public static Metavariable type(String name) {
        Metavariable type = TYPES.get(name);
        if (type != null) {
            return type;
        }
        return name.endsWith("_name") ? NAME : TEXT;
    }

    private static Map<String, Metavariable> read(String text) {
        Map<String, Metavariable> types = new HashMap<>();
        int start = 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            if (end > start && text.charAt(start) != '#') {
                add(types, text.substring(start, end));
            }
            start = end + 1;
        }
        return types;
    }

    private static void add(Map<String, Metavariable> types, String line) {
        String[] words = line.split(" ");
        Metavariable type = Metavariable.of(ValueKind.valueOf(Letters.upper(words[1])));
        int nouns = 2;
        if (nouns < words.length && Character.isDigit(words[nouns].charAt(0))) {
            Bounds bounds = Bounds.read(words[nouns++]);
            type = type.within(bounds.least(), bounds.most());
        }
        types.put(words[0], nouns < words.length ? type.naming(List.of(words).subList(nouns, words.length)) : type);
    }
}
