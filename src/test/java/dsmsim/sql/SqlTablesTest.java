package dsmsim.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Every function, operator and cast, by examples: {@code functions.txt}, {@code arithmetic.txt} and {@code casts.txt} in
 * {@code src/test/resources/sql}. */
class SqlTablesTest {
    private static final String ARROW = " -> ";

    @Test
    void functions() throws IOException {
        assertEquals(String.join("\n", lines("functions.txt")), results("functions.txt", SqlSample::result));
    }

    @Test
    void arithmetic() throws IOException {
        assertEquals(String.join("\n", lines("arithmetic.txt")), results("arithmetic.txt", SqlSample::arithmetic));
    }

    @Test
    void casts() throws IOException {
        assertEquals(String.join("\n", lines("casts.txt")), results("casts.txt", SqlSample::cast));
    }

    @Test
    void everyFunctionHasAnExample() throws IOException {
        Set<String> missing = new TreeSet<>(Functions.names());
        lines("functions.txt").forEach(line -> missing.remove(line.substring(0, Math.max(0, line.indexOf('(')))));
        assertEquals(Set.of(), missing);
    }

    private static String results(String file, Function<String, String> result) throws IOException {
        List<String> results = new ArrayList<>();
        for (String line : lines(file)) {
            if (line.startsWith("#") || line.isBlank()) {
                results.add(line);
            } else {
                String call = line.contains(ARROW) ? line.substring(0, line.lastIndexOf(ARROW)) : line;
                results.add(call + ARROW + result.apply(call));
            }
        }
        if (Boolean.getBoolean("sql.rewrite")) {
            Files.write(Path.of("src/test/resources/sql", file), results);
        }
        return String.join("\n", results);
    }

    private static List<String> lines(String file) throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/sql", file));
    }
}
