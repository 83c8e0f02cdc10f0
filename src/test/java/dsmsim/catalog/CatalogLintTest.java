package dsmsim.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dsmsim.syntax.Spelling;
import dsmsim.syntax.Syntax;
import dsmsim.syntax.Syntax.Alternatives;
import dsmsim.syntax.Syntax.Keyword;
import dsmsim.syntax.Syntax.Literal;
import dsmsim.syntax.Syntax.Maybe;
import dsmsim.syntax.Syntax.Repeated;
import dsmsim.syntax.Syntax.Sequence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The rules that the entries of the catalog keep. */
class CatalogLintTest {
    private static final Catalog CATALOG = Catalog.standard();
    private static final Path CHAPTERS = Path.of("src/main/resources/dsmsim/catalog");
    /** Where one word begins another and may be cut as short: the shorter word is meant. */
    private static final Set<String> SETTLED_BY_LENGTH = Set.of("HOLD HOLDLOG", "STATUS STATUSTHRESHOLD");

    private final List<String> faults = new ArrayList<>();

    private void noFaults() {
        assertEquals("", String.join("\n", faults));
    }

    @Test
    void everyChapterFileIsInTheIndex() throws IOException {
        Set<String> expected = new TreeSet<>();
        try (var files = Files.list(CHAPTERS)) {
            files.map(file -> file.getFileName().toString()).forEach(expected::add);
        }
        expected.removeAll(Set.of("index.txt", "metavariables.txt"));
        Set<String> named = new TreeSet<>();
        for (String line : Resources.text("index.txt").split("\n")) {
            if (line.endsWith(".txt")) {
                named.add(line);
            }
        }
        assertEquals(expected, named);
    }

    @Test
    void everySynopsisCanBeRead() {
        int forms = 0;
        for (Command command : CATALOG.commands()) {
            forms += command.forms().size();
        }
        assertTrue(forms >= 597, "the manual has 597 forms, the catalog " + forms);
    }

    @Test
    void everyPropertySpeaksOfAParameterThatExists() {
        for (Command command : CATALOG.commands()) {
            for (String parameter : command.parametersWithProperties()) {
                if (!command.hasParameter(parameter)) {
                    faults.add(command.name() + " " + parameter);
                }
            }
        }
        noFaults();
    }

    @Test
    void everyScopeNamesParametersOfItsCommand() {
        for (Command command : CATALOG.commands()) {
            for (String parameter : command.scope().parameters()) {
                if (!command.hasParameter(parameter)) {
                    faults.add(command.name() + " " + parameter);
                }
            }
        }
        noFaults();
    }

    @Test
    void noTokenMeansTwoNounsOfAVerb() {
        for (String verb : verbs()) {
            List<Spelling> nouns = new ArrayList<>();
            for (Command command : CATALOG.commands()) {
                String[] words = command.spelling().split(" ");
                if (words.length > 1 && command.name().startsWith(verb + " ")) {
                    nouns.add(Spelling.of(words[1]));
                }
            }
            compare(nouns, verb);
        }
        noFaults();
    }

    private static Set<String> verbs() {
        Set<String> verbs = new TreeSet<>();
        CATALOG.commands().forEach(command -> verbs.add(command.name().split(" ")[0]));
        return verbs;
    }

    @Test
    void noTokenMeansTwoKeywords() {
        for (Command command : CATALOG.commands()) {
            List<Spelling> keywords = new ArrayList<>();
            command.keywords().all().forEach(keyword -> keywords.add(keyword.spelling()));
            compare(keywords, command.name());
            assertTrue(keywords.size() < Long.SIZE, command.name() + " has too many keywords for a set of bits");
        }
        noFaults();
    }

    @Test
    void noTokenMeansTwoValues() {
        for (Command command : CATALOG.commands()) {
            for (Form form : command.forms()) {
                compareValues(form.syntax(), command.name());
            }
        }
        noFaults();
    }

    private void compareValues(Syntax node, String place) {
        if (node instanceof Sequence sequence) {
            sequence.parts().forEach(part -> compareValues(part, place));
        } else if (node instanceof Maybe maybe) {
            compareValues(maybe.body(), place);
        } else if (node instanceof Keyword keyword) {
            compareValues(keyword.value(), place + " " + keyword.name());
        } else if (node instanceof Repeated repeated) {
            compareValues(repeated.item(), place);
        } else if (node instanceof Alternatives alternatives) {
            List<Spelling> words = new ArrayList<>();
            for (Syntax choice : alternatives.choices()) {
                compareValues(choice, place);
                if (choice.head() instanceof Literal literal) {
                    words.add(literal.spelling());
                }
            }
            compare(words, place);
        }
    }

    private void compare(List<Spelling> words, String place) {
        for (Spelling one : words) {
            for (Spelling other : words) {
                String both = one.full() + " " + other.full();
                if (one != other && !SETTLED_BY_LENGTH.contains(both) && share(one, other)) {
                    faults.add(place + ": " + both);
                }
            }
        }
    }

    /** Whether a token other than the whole first word may mean both. */
    private static boolean share(Spelling one, Spelling other) {
        int least = Math.max(one.minimum(), other.minimum());
        if (one.full().equals(other.full())) {
            return true;
        }
        if (one.full().compareTo(other.full()) > 0 || least >= one.full().length()) {
            return false;
        }
        return other.full().startsWith(one.full().substring(0, least));
    }
}
