package dsmsim.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What an entry says: its synopsis behind the command words, and its properties. */
final class Facts {
    /** Limits of a number, or of a text's length. */
    record Limit(long least, long most) {}

    private final StringBuilder synopsis = new StringBuilder(200);
    private final Map<String, String> properties = new HashMap<>();
    private final List<String> notes = new ArrayList<>();
    private final Map<String, Lifetime> keywords = new HashMap<>();
    private final Map<String, Limit> limits = new HashMap<>();
    private final Map<String, String> parameters = new HashMap<>();

    private Facts() {}

    /** Reads the text of an entry from behind its command words. */
    static Facts read(String text) {
        Facts facts = new Facts();
        StringBuilder property = new StringBuilder();
        for (String line : text.split("\n")) {
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
        String[] parts = property.strip().split("\\s+", 2);
        String value = parts.length > 1 ? parts[1].strip() : "";
        switch (parts[0]) {
            case "note" -> notes.add(value);
            case "keyword" -> addKeyword(value.split("\\s+"));
            case "range" -> addRange(value.split("\\s+"));
            case "length" -> addLength(value.split("\\s+"));
            case "parameter" -> addParameter(value.split("\\s+", 2));
            default -> properties.put(parts[0], value);
        }
    }

    /** {@code RECOVERDAMAGED since 7.1.1}. */
    private void addKeyword(String[] words) {
        Lifetime known = keywords.getOrDefault(words[0], Lifetime.ALWAYS);
        for (int i = 1; i + 1 < words.length; i += 2) {
            known = words[i].equals("since") ? known.since(words[i + 1]) : known.until(words[i + 1]);
        }
        keywords.put(words[0], known);
    }

    private void addRange(String[] words) {
        int dash = words[1].indexOf('-');
        limits.put(
                words[0],
                new Limit(Long.parseLong(words[1].substring(0, dash)), Long.parseLong(words[1].substring(dash + 1))));
    }

    private void addLength(String[] words) {
        limits.put(words[0], new Limit(0, Long.parseLong(words[1])));
    }

    private void addParameter(String[] nameAndText) {
        parameters.put(nameAndText[0], nameAndText.length > 1 ? nameAndText[1] : "");
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

    Lifetime lifetime(String keyword) {
        return keywords.getOrDefault(keyword, Lifetime.ALWAYS);
    }

    Map<String, Limit> limits() {
        return limits;
    }

    Map<String, String> parameters() {
        return parameters;
    }
}
