package dsmsim.sql;

import dsmsim.resource.Resource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The functions as {@code sql/functions.txt} and {@code sql/aggregates.txt} tell of them. A line at the margin is a
 * synopsis: what stands in brackets may be left out, {@code ...} behind an argument says that more such may follow. The
 * indented line below it is a sentence for HELP.
 */
final class FunctionList {
    static final FunctionList SCALAR = new FunctionList("sql/functions.txt");
    static final FunctionList AGGREGATES = new FunctionList("sql/aggregates.txt");

    private final Map<String, Described> entries = new TreeMap<>();

    /** How many arguments a function takes is in its synopsis. */
    private record Described(String synopsis, String help, int least, int most) {}

    private FunctionList(String resource) {
        String[] lines = Resource.text(resource).split("\n");
        for (int index = 0; index + 1 < lines.length; index++) {
            String line = lines[index];
            if (line.indexOf('(') > 0 && line.charAt(0) != '#' && line.charAt(0) != ' ') {
                entries.put(line.substring(0, line.indexOf('(')), entry(line, lines[index + 1].strip()));
            }
        }
    }

    private static Described entry(String synopsis, String help) {
        String arguments = synopsis.substring(synopsis.indexOf('(') + 1);
        int bracket = arguments.indexOf('[');
        int most = 1 + commas(arguments, arguments.length());
        int least = bracket < 0 ? most : bracket == 0 ? 0 : 1 + commas(arguments, bracket);
        return new Described(synopsis, help, least, arguments.contains("...") ? Integer.MAX_VALUE : most);
    }

    private static int commas(String text, int end) {
        int commas = 0;
        for (int index = 0; index < end; index++) {
            commas += text.charAt(index) == ',' ? 1 : 0;
        }
        return commas;
    }

    boolean has(String name) {
        return entries.containsKey(name.toUpperCase(Locale.ROOT));
    }

    List<String> names() {
        return List.copyOf(entries.keySet());
    }

    String synopsis(String name) {
        return find(name).synopsis();
    }

    String help(String name) {
        return find(name).help();
    }

    private Described find(String name) {
        Described entry = entries.get(name.toUpperCase(Locale.ROOT));
        if (entry == null) {
            throw SqlCode.NO_FUNCTION.failure(name, "FUNCTION");
        }
        return entry;
    }

    /** Db2 looks for a function by its name and the number of its arguments: what does not fit both is not found. */
    void checkCount(String name, int arguments) {
        Described entry = find(name);
        if (arguments < entry.least() || arguments > entry.most()) {
            throw SqlCode.NO_FUNCTION.failure(name, "FUNCTION");
        }
    }
}
