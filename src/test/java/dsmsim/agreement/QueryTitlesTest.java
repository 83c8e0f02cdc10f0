package dsmsim.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dsmsim.product.Level;
import dsmsim.result.Table;
import dsmsim.site.Attribute;
import dsmsim.testing.Console;
import dsmsim.testing.Samples;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The titles of every query, in their order, are those of the product at the server's level. */
class QueryTitlesTest {
    private static final Path FILE = Path.of("src/test/resources/catalog/query-titles.tsv");

    /** What commands set and no query of the product was seen to show. */
    private static final Set<String> NOT_SHOWN =
            Set.of("ADMIN.FORCEPWRESET", "NODE.FORCEPWRESET", "SERVER.CROSSDEFINE");

    /** What has to do with other servers: S is a configuration manager with T under it. */
    private static final List<String> SERVERS = List.of(
            "DEFINE SERVER T HLADDRESS=t.example.com LLADDRESS=1500 SERVERPASSWORD=secretpw",
            "SET CONFIGMANAGER ON",
            "CONNECT T",
            "DEFINE SERVER S HLADDRESS=s.example.com LLADDRESS=1500 SERVERPASSWORD=secretpw",
            "DEFINE SUBSCRIPTION DEFAULT_PROFILE SERVER=S",
            "CONNECT S");

    /** S replicates to T, which goes on. */
    private static final List<String> REPLICATION = List.of(
            "REGISTER NODE NODE8 a-longer-password REPLSTATE=ENABLED",
            "SET REPLSERVER T",
            "SIMULATE BACKUP NODE8 /FS8 FILES=5",
            "REPLICATE NODE NODE8 WAIT=YES",
            "SIMULATE BACKUP NODE8 /FS8 FILES=500000",
            "REPLICATE NODE NODE8");

    /**
     * A title of a query.
     *
     * @param since the first level that shows it
     * @param until the first level that no longer does
     */
    private record Title(String query, Level since, Level until, String text) {

        static Title read(String line) {
            String[] fields = line.split("\t", -1);
            return new Title(
                    fields[0],
                    Level.parse(fields[1]).orElse(Level.of(0, 0, 0, 0)),
                    Level.parse(fields[2]).orElse(Level.NEWEST),
                    fields[3]);
        }

        boolean isShownAt(Level level) {
            return !level.isBefore(since) && level.isBefore(until);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "6.2.0.0",
                "6.3.0.0",
                "6.3.2.0",
                "6.3.3.0",
                "7.1.0.0",
                "7.1.1.100",
                "7.1.3.0",
                "7.1.5.0",
                "7.1.6.0",
                "7.1.7.0",
                "8.1.0.0",
                "8.1.2.0",
                "8.1.10.0",
                "8.1.12.0",
                "8.1.13.0",
                "8.1.16.0",
                "8.1.20.0"
            })
    void everyQueryShowsTheTitlesOfItsLevel(String level) {
        Console console = site(level);
        List<String> faults = new ArrayList<>();
        expected(Level.parse(level).orElseThrow()).forEach((query, titles) -> {
            List<Table> tables = console.tables(query);
            if (tables.isEmpty()) {
                faults.add(query + " at " + level + " shows no table");
                return;
            }
            List<String> shown = new ArrayList<>();
            tables.stream()
                    .map(Table::headings)
                    .distinct()
                    .forEach(headings -> headings.forEach(heading -> shown.add(heading.label())));
            compare(query + " at " + level, titles, shown, faults);
        });
        assertEquals("", String.join("\n", faults));
    }

    @Test
    void everyAttributeThatACommandSetsIsShownByAQuery() {
        Set<String> titles =
                lines().stream().map(line -> Title.read(line).text()).collect(Collectors.toSet());
        List<String> faults = new ArrayList<>();
        for (Attribute<?> attribute : Declarations.attributes()) {
            boolean isShown = attribute.keyword().isEmpty() || titles.contains(attribute.title());
            if (isShown == NOT_SHOWN.contains(attribute.toString())) {
                faults.add(attribute + ", " + attribute.title());
            }
        }
        assertEquals("", String.join("\n", faults));
    }

    private static Console site(String level) {
        Console console = Console.builtIn();
        Samples.run(
                console, List.of("SIMULATE SERVER S LEVEL=" + level, "SIMULATE SERVER T LEVEL=" + level, "CONNECT S"));
        Samples.run(console, "S", level);
        Samples.run(console, SERVERS);
        boolean replicates = !Level.parse(level).orElseThrow().isBefore(Level.WITH_REPLICATION);
        Samples.run(console, replicates ? REPLICATION : List.of("EXPIRE INVENTORY"));
        return console;
    }

    private static void compare(String query, List<String> titles, List<String> shown, List<String> faults) {
        titles.stream().filter(title -> !shown.contains(title)).forEach(title -> faults.add(query + " lacks " + title));
        shown.stream()
                .filter(title -> !titles.contains(title))
                .forEach(title -> faults.add(query + " shows " + title + ", which is not known of the product"));
        List<String> common = shown.stream().filter(titles::contains).toList();
        List<String> order = titles.stream().filter(shown::contains).toList();
        for (int i = 0; i < Math.min(common.size(), order.size()); i++) {
            if (!common.get(i).equals(order.get(i))) {
                faults.add(query + " shows " + common.get(i) + " in place of " + order.get(i));
                return;
            }
        }
        if (common.size() != order.size()) {
            faults.add(query + " shows a title twice");
        }
    }

    private static Map<String, List<String>> expected(Level level) {
        Map<String, List<String>> expected = new LinkedHashMap<>();
        for (String line : lines()) {
            Title title = Title.read(line);
            if (title.isShownAt(level)) {
                expected.computeIfAbsent(title.query(), query -> new ArrayList<>())
                        .add(title.text());
            }
        }
        assertTrue(expected.size() > 30, expected.keySet().toString());
        return expected;
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(FILE).stream()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
