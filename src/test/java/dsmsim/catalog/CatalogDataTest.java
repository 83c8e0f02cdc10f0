package dsmsim.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Reads the catalog's resources as plain text, so that a slip of the pen is found where it was made. */
class CatalogDataTest {

    /** The forms of the 8.1.20 HELP, those that only other levels or the console know, and the simulator's own. */
    private static final int FORMS = 597 + 17 + 29;

    private static final Set<String> PRIVILEGES =
            Set.of("any", "operator", "storage", "policy", "node", "analyst", "system");

    private static final Set<String> PROPERTIES = Set.of(
            "when",
            "variant",
            "summary",
            "privilege",
            "scope",
            "since",
            "until",
            "confirm",
            "keyword",
            "value",
            "range",
            "length",
            "parameter",
            "ignored",
            "selects",
            "note",
            "example");

    private record CatalogEntry(String file, String synopsis, List<String> properties) {

        String command() {
            StringBuilder words = new StringBuilder();
            for (String word : synopsis.split(" ", 3)) {
                if (!isLiteral(word) || words.toString().contains(" ")) {
                    break;
                }
                words.append(words.isEmpty() ? "" : " ").append(word.split("=")[0]);
            }
            return words.toString().toUpperCase(Locale.ROOT);
        }

        List<String> values(String property) {
            List<String> values = new ArrayList<>();
            for (String line : properties) {
                if (line.startsWith(property + " ")) {
                    values.add(line.substring(property.length()).strip());
                }
            }
            return values;
        }

        private static boolean isLiteral(String word) {
            return Character.isLetter(word.charAt(0));
        }
    }

    private final Map<String, List<CatalogEntry>> chapters = new HashMap<>();

    private final List<CatalogEntry> entries = new ArrayList<>();

    CatalogDataTest() {
        for (String file : files()) {
            List<CatalogEntry> chapter = entries(file);
            chapters.put(file, chapter);
            entries.addAll(chapter);
        }
    }

    @Test
    void everyFormIsThere() {
        assertEquals(FORMS, entries.size());
    }

    @Test
    void theSimulatorsVerbsComeLast() {
        List<String> files = files();
        assertEquals("simulation.txt", files.get(files.size() - 1));
    }

    @Test
    void everyCommandHasASummaryAndAPrivilege() {
        Set<String> known = new HashSet<>();
        for (CatalogEntry entry : entries) {
            if (known.add(entry.command())) {
                assertEquals(1, entry.values("summary").size(), entry.synopsis());
                assertEquals(1, entry.values("privilege").size(), entry.synopsis());
            }
        }
    }

    @Test
    void summariesAreShortSentences() {
        for (CatalogEntry entry : entries) {
            for (String summary : entry.values("summary")) {
                assertTrue(summary.endsWith(".") && summary.length() <= 90, summary);
                assertTrue(Character.isUpperCase(summary.charAt(0)), summary);
            }
        }
    }

    @Test
    void privilegesAreKnown() {
        for (CatalogEntry entry : entries) {
            for (String privileges : entry.values("privilege")) {
                assertTrue(PRIVILEGES.containsAll(List.of(privileges.split("\\|"))), entry.synopsis());
            }
        }
    }

    @Test
    void propertiesAreKnown() {
        for (CatalogEntry entry : entries) {
            for (String line : entry.properties()) {
                assertTrue(PROPERTIES.contains(line.split(" ")[0]), line);
            }
        }
    }

    /** A keyword keeps its first value at every level. */
    @Test
    void valuesThatSomeLevelsDoNotKnowStandBehindOthers() {
        for (CatalogEntry entry : entries) {
            for (String value : entry.values("value")) {
                String keyword = value.substring(0, value.indexOf('='));
                String synopsis = entry.synopsis().toUpperCase(Locale.ROOT);
                int start = synopsis.indexOf("[" + keyword + "=");
                assertTrue(start >= 0, value);
                String others = synopsis.substring(start, synopsis.indexOf(']', start) + 1);
                for (String word :
                        value.substring(keyword.length() + 1).split(" ")[0].split("\\|")) {
                    assertTrue(others.matches(".*\\|\\Q" + word + "\\E[|\\]].*"), value);
                }
            }
        }
    }

    /** What an object has is what DEFINE says of it. */
    @Test
    void conditionsAreAboutKeywordsOfDefine() {
        Catalog catalog = Catalog.standard();
        for (CatalogEntry entry : entries) {
            for (String when : entry.values("when")) {
                String define =
                        "DEFINE" + entry.command().substring(entry.command().indexOf(' '));
                Command command = catalog.commands().stream()
                        .filter(each -> each.name().equals(define))
                        .findFirst()
                        .orElseThrow();
                for (String condition : when.split(" +")) {
                    assertTrue(command.hasParameter(condition.split("=")[0]), when);
                }
            }
        }
    }

    @Test
    void thereAreNoTabs() {
        for (String file : files()) {
            for (String line : lines(file)) {
                assertFalse(line.contains("\t"), file + ": " + line);
            }
        }
    }

    @Test
    void bracketsBalance() {
        for (CatalogEntry entry : entries) {
            assertEquals("", openBrackets(entry.synopsis()), entry.synopsis());
        }
    }

    @Test
    void variantsHaveNames() {
        for (List<CatalogEntry> chapter : chapters.values()) {
            Map<String, Integer> forms = new HashMap<>();
            chapter.forEach(entry -> forms.merge(entry.command(), 1, Integer::sum));
            for (CatalogEntry entry : chapter) {
                boolean several = forms.getOrDefault(entry.command(), 0) > 1;
                assertTrue(!several || entry.values("variant").size() == 1, entry.synopsis());
            }
        }
    }

    @Test
    void entriesAreSorted() {
        for (List<CatalogEntry> chapter : chapters.values()) {
            String last = "";
            for (CatalogEntry entry : chapter) {
                assertTrue(last.compareTo(entry.command()) <= 0, entry.file() + ": " + entry.command());
                last = entry.command();
            }
        }
    }

    @Test
    void describedParametersStandInTheSynopsis() {
        for (CatalogEntry entry : entries) {
            String synopsis = entry.synopsis().toUpperCase(Locale.ROOT);
            for (String property : List.of("parameter", "keyword", "range", "length")) {
                for (String value : entry.values(property)) {
                    String name = value.split(" ")[0].toUpperCase(Locale.ROOT);
                    boolean drawn = synopsis.contains(name + "=")
                            || synopsis.contains("<" + name + ">")
                            || name.equals("VALUE") && synopsis.contains("|");
                    assertTrue(drawn, entry.synopsis() + ": " + name);
                }
            }
        }
    }

    private static String openBrackets(String synopsis) {
        StringBuilder open = new StringBuilder();
        for (char character : synopsis.toCharArray()) {
            int closing = "]})>".indexOf(character);
            if ("[{(<".indexOf(character) >= 0) {
                open.append(character);
            } else if (closing >= 0) {
                if (open.isEmpty() || open.charAt(open.length() - 1) != "[{(<".charAt(closing)) {
                    return open.append(character).toString();
                }
                open.setLength(open.length() - 1);
            }
        }
        return open.toString();
    }

    private static List<CatalogEntry> entries(String file) {
        List<CatalogEntry> entries = new ArrayList<>();
        for (String line : lines(file)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (!line.startsWith(":") && !line.startsWith(" ")) {
                entries.add(new CatalogEntry(file, line, new ArrayList<>()));
                continue;
            }
            CatalogEntry last = entries.remove(entries.size() - 1);
            if (line.startsWith(":")) {
                last.properties().add(line.substring(1).strip());
                entries.add(last);
            } else if (!last.properties().isEmpty()) {
                List<String> properties = last.properties();
                properties.add(properties.remove(properties.size() - 1) + " " + line.strip());
                entries.add(last);
            } else {
                entries.add(new CatalogEntry(file, last.synopsis() + " " + line.strip(), last.properties()));
            }
        }
        return entries;
    }

    /** The chapter files; what the index says of their contents has a test of its own. */
    private static List<String> files() {
        return lines("index.txt").stream()
                .filter(line -> !line.startsWith("#") && !line.startsWith(" "))
                .toList();
    }

    private static List<String> lines(String file) {
        try (InputStream stream = CatalogDataTest.class.getResourceAsStream("/dsmsim/catalog/" + file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
