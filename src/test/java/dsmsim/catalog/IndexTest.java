package dsmsim.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dsmsim.syntax.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class IndexTest {

    /** The names in a chapter with the least abbreviation of all their forms, as the index should have them. */
    private static List<String> names(String resource) {
        Map<String, String> names = new TreeMap<>();
        ChapterFile.in(resource).entries().forEach((name, entries) -> {
            for (CatalogEntry entry : entries) {
                names.merge(name, entry.spelling(), IndexTest::shorter);
            }
        });
        return new ArrayList<>(names.values());
    }

    private static String shorter(String one, String other) {
        String[] words = one.split(" ");
        String[] others = other.split(" ");
        for (int i = 0; i < words.length; i++) {
            words[i] = Spelling.of(words[i]).shorterOf(Spelling.of(others[i])).written();
        }
        return String.join(" ", words);
    }

    @Test
    void theIndexNamesEveryCommandOfEveryChapter() {
        StringBuilder expected = new StringBuilder();
        String index = Resources.text("index.txt");
        for (String line : index.split("\n")) {
            if (line.startsWith("#")) {
                expected.append(line).append('\n');
            } else if (!line.startsWith(" ")) {
                expected.append(line).append('\n');
                names(line).forEach(name -> expected.append(' ').append(name).append('\n'));
            }
        }
        assertEquals(expected.toString(), index);
    }
}
