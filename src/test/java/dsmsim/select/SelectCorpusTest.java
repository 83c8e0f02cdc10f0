package dsmsim.select;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dsmsim.sql.SqlFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * The statements that administrators and tools write, in {@code corpus.txt} with what they get: the number of their rows
 * from made-up tables is of no interest, the number of an error is. {@code -Dselect.rewrite=true} writes the errors anew.
 */
class SelectCorpusTest {
    private static final Path CORPUS = Path.of("src/test/resources/select/corpus.txt");
    private static final String ARROW = "    -> ";

    @Test
    void everyStatementIsAnsweredOrGetsItsError() throws IOException {
        MadeUpTables tables = MadeUpTables.of(new Random(1), 4);
        Engine engine = Engine.on(MadeUpTables.LEVEL, tables.relations());
        List<String> lines = Files.readAllLines(CORPUS);
        List<String> found = new ArrayList<>();
        for (String line : lines) {
            if (!line.startsWith(ARROW)) {
                found.add(line);
                String error = line.isBlank() || line.startsWith("#") ? "" : error(engine, line);
                if (!error.isEmpty()) {
                    found.add(ARROW + error);
                }
            }
        }
        if (Boolean.getBoolean("select.rewrite")) {
            Files.write(CORPUS, found);
        }
        assertEquals(String.join("\n", lines), String.join("\n", found));
    }

    private static String error(Engine engine, String statement) {
        try {
            engine.run(statement);
            return "";
        } catch (SqlFailure e) {
            return String.format(Locale.ROOT, "SQL%04dN %s", -e.code(), String.join(", ", e.tokens()));
        }
    }
}
