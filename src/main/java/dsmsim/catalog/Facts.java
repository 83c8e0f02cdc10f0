package dsmsim.catalog;

import dsmsim.product.Level;
import dsmsim.syntax.Bounds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What an entry says: its synopsis behind the command words, and its properties. */
final class Facts {
    private final StringBuilder synopsis = new StringBuilder(200);
    private final Map<String, String> properties = new HashMap<>();
    private final List<String> notes = new ArrayList<>();
    private final List<String> examples = new ArrayList<>();
    private final Map<String, Lifetime> keywords = new HashMap<>();
    /** Of the fixed values that not all levels know, as {@code FORMAT=ULTRIUM7}. */
    private final Map<String, Lifetime> values = new HashMap<>();

    private final Map<String, Bounds> limits = new HashMap<>();
    private final Map<String, String> parameters = new HashMap<>();
    private final Set<String> ignored = new HashSet<>();
    private final Set<String> selectors = new HashSet<>();

    private Facts() {}

    /** Reads the text of an entry from behind its command words. */
    static Facts read(String text) {
        Facts facts = new Facts();
        StringBuilder property = new StringBuilder();
        int start = 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            String line = text.substring(start, end);
            start = end + 1;
            if (line.startsWith(":")) {
                facts.add(property.toString());
                property.setLength(0);
                property.append(line, 1, line.length());
            } else if (property.length() > 0) {
                property.append(' ').append(line.strip());
            } else {
                facts.synopsis.append(facts.synopsis.length() == 0 ? "" : " ").append(line.strip());
            }
        }
        facts.add(property.toString());
        return facts;
    }

    private void add(String property) {
        String text = property.strip();
        String name = firstWord(text);
        String value = behindFirstWord(text);
        switch (name) {
            case "note" -> notes.add(value);
            case "example" -> examples.add(value);
            case "keyword" -> keywords.put(firstWord(value), lived(lifetime(firstWord(value)), behindFirstWord(value)));
            case "value" -> addValues(firstWord(value), behindFirstWord(value));
            case "range", "length" -> limits.put(firstWord(value), Bounds.read(behindFirstWord(value)));
            case "ignored" -> ignored.addAll(List.of(value.split(" ")));
            case "selects" -> selectors.addAll(List.of(value.split(" ")));
            case "parameter" -> parameters.put(firstWord(value), behindFirstWord(value));
            default -> properties.put(name, value);
        }
    }

    /** {@code since 7.1.1}. */
    private static Lifetime lived(Lifetime known, String text) {
        String level = behindFirstWord(text);
        return firstWord(text).equals("since") ? known.since(level) : known.until(level);
    }

    /** {@code FORMAT=ULTRIUM7|ULTRIUM7C since 7.1.3}. */
    private void addValues(String named, String text) {
        int behindSign = named.indexOf('=') + 1;
        for (String value : named.substring(behindSign).split("\\|")) {
            String name = named.substring(0, behindSign).concat(value);
            values.put(name, lived(values.getOrDefault(name, Lifetime.ALWAYS), text));
        }
    }

    private static String firstWord(String text) {
        int blank = text.indexOf(' ');
        return blank < 0 ? text : text.substring(0, blank);
    }

    private static String behindFirstWord(String text) {
        int blank = text.indexOf(' ');
        return blank < 0 ? "" : text.substring(blank).strip();
    }

    String synopsis() {
        return synopsis.toString();
    }

    /** The property of that name, or an empty text. */
    String property(String name) {
        return properties.getOrDefault(name, "");
    }

    boolean has(String name) {
        return properties.containsKey(name);
    }

    List<String> notes() {
        return notes;
    }

    List<String> examples() {
        return examples;
    }

    Lifetime lifetime(String keyword) {
        return keywords.getOrDefault(keyword, Lifetime.ALWAYS);
    }

    Map<String, Lifetime> lifetimes() {
        return keywords;
    }

    /** The fixed values that not all levels know, as {@code FORMAT=ULTRIUM7}. */
    Map<String, Lifetime> values() {
        return values;
    }

    /** The fixed values that a level does not know. */
    Set<String> unknownAt(Level level) {
        Set<String> unknown = new HashSet<>();
        for (Map.Entry<String, Lifetime> value : values.entrySet()) {
            if (!value.getValue().includes(level)) {
                unknown.add(value.getKey());
            }
        }
        return unknown;
    }

    Map<String, Bounds> limits() {
        return limits;
    }

    Map<String, String> parameters() {
        return parameters;
    }

    /** The parameters that are accepted and checked, but have no effect in the simulation. */
    Set<String> ignored() {
        return ignored;
    }

    /**
     * The keywords of an UPDATE that say what is changed and how, beside those that begin with WHERE: what they are when
     * left out counts, as it does in other commands.
     */
    Set<String> selectors() {
        return selectors;
    }
}
