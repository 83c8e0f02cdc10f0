package dsmsim.select;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dsmsim.result.Heading;
import dsmsim.result.Table;
import dsmsim.testing.Console;
import dsmsim.value.Style;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Types as they are seen in answers: headings with their widths, and values, each between bars. The statements are in
 * {@code results.txt}; {@code -Dselect.rewrite=true} writes the answers anew.
 */
class SelectResultsTest {
    private static final Path RESULTS = Path.of("src/test/resources/select/results.txt");
    private static final String ARROW = "    -> ";

    @Test
    void everyStatementHasItsHeadingsAndValues() throws IOException {
        Console console = Console.empty();
        console.run("SIMULATE SERVER ONE LEVEL=8.1.20.0", "CONNECT ONE");
        List<String> lines = Files.readAllLines(RESULTS);
        List<String> found = new ArrayList<>();
        for (String line : lines) {
            if (!line.startsWith("    ")) {
                found.add(line);
                if (!line.isBlank() && !line.startsWith("#")) {
                    found.addAll(answer(console, line));
                }
            }
        }
        if (Boolean.getBoolean("select.rewrite")) {
            Files.write(RESULTS, found);
        }
        assertEquals(String.join("\n", lines), String.join("\n", found));
    }

    private static List<String> answer(Console console, String statement) {
        List<Table> tables = console.tables(statement);
        if (tables.isEmpty()) {
            String reply = console.run(statement);
            int number = reply.indexOf(" SQL");
            return List.of(ARROW
                    + (number < 0 ? reply.lines().findFirst().orElse("") : reply.substring(number + 1, number + 9)));
        }
        List<String> lines = new ArrayList<>();
        List<String> headings = new ArrayList<>();
        for (Heading heading : tables.get(0).headings()) {
            headings.add(heading.label() + " " + heading.width() + " " + heading.align());
        }
        lines.add(ARROW + String.join(", ", headings));
        tables.get(0).rows().forEach(row -> {
            List<String> cells = new ArrayList<>();
            row.forEach(value -> cells.add("|" + value.text(Style.STANDARD) + "|"));
            lines.add("       " + String.join(" ", cells));
        });
        return lines;
    }
}
