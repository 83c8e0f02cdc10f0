package dsmsim.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What monitors and reports rely on when they read the rows of SELECT with their own readers. */
class MonitorsTest {
    private static final String SITE = "-site=src/test/transcripts/select/sites/site.mac";
    private static final Path STATEMENTS = Path.of("src/test/resources/select/monitors.txt");
    private static final String LATER = "8.1 ";
    private static final String NOT_FOUND = """
            ANR2034E SELECT: No match found using this criteria.
            ANS8001I Return code 11.
            """;
    private static final Map<String, Pattern> TYPES = Map.of(
            "text", Pattern.compile(".+"),
            "word", Pattern.compile("(?i)YES|NO"),
            "whole", Pattern.compile("-?\\d+"),
            "decimal", Pattern.compile("-?\\d+\\.\\d+"),
            "double", Pattern.compile("-?\\d\\.\\d{14}E[+-]\\d{3}"),
            "moment", Pattern.compile("20\\d\\d-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d\\.\\d{6}"),
            "end", Pattern.compile("(20\\d\\d|1900)-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d\\.\\d{6}"),
            "date", Pattern.compile("\\d{4}-\\d\\d-\\d\\d"),
            "time", Pattern.compile("\\d\\d:\\d\\d:\\d\\d"));

    /**
     * A statement.
     *
     * @param types those of its columns, or {@code nothing} alone
     */
    private record Asked(String server, String statement, List<String> types) {
        private static Asked of(String line, String types) {
            boolean later = line.startsWith(LATER);
            return new Asked(
                    later ? "NEWSRV" : "PRODSRV",
                    later ? line.substring(LATER.length()) : line,
                    List.of(types.strip().split(" ")));
        }

        @Override
        public String toString() {
            return statement;
        }
    }

    private static List<Asked> statements() throws IOException {
        List<String> lines = Files.readAllLines(STATEMENTS).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        List<Asked> statements = new ArrayList<>();
        for (int i = 0; i < lines.size(); i += 2) {
            statements.add(Asked.of(lines.get(i), lines.get(i + 1)));
        }
        return statements;
    }

    @ParameterizedTest
    @MethodSource("statements")
    void aReaderOfCommasFindsWhatItLooksFor(Asked asked) {
        check(asked, "-commadelimited", true);
    }

    @ParameterizedTest
    @MethodSource("statements")
    void aReaderOfTabsFindsWhatItLooksFor(Asked asked) {
        check(asked, "-tabdelimited", false);
    }

    private static void check(Asked asked, String layout, boolean isQuoted) {
        Program program = new Program();
        int status = program.run(SITE, "-se=" + asked.server(), "-dataonly=yes", layout, asked.statement());
        if (asked.types().equals(List.of("nothing"))) {
            assertEquals(NOT_FOUND, program.output());
            assertEquals(11, status);
            return;
        }
        assertEquals(0, status, program.output());
        assertTrue(program.output().endsWith("\n"), "the last line ends");
        for (String line : program.output().lines().toList()) {
            List<String> fields = isQuoted ? fields(line) : List.of(line.split("\t", -1));
            assertEquals(asked.types().size(), fields.size(), line);
            for (int i = 0; i < fields.size(); i++) {
                assertTrue(is(fields.get(i), asked.types().get(i)), "field " + (i + 1) + " of " + line);
            }
        }
    }

    private static boolean is(String field, String type) {
        boolean mayBeNothing = type.endsWith("?");
        String name = mayBeNothing ? type.substring(0, type.length() - 1) : type;
        return field.isEmpty() ? mayBeNothing : TYPES.get(name).matcher(field).matches();
    }

    /** The fields of a line as strict readers of CSV take it: quotes around a whole field, and only where they are needed. */
    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        int at = 0;
        while (at <= line.length()) {
            boolean quoted = line.startsWith("\"", at);
            int end = quoted ? closing(line, at + 1) + 1 : comma(line, at);
            String field = line.substring(at, end);
            if (quoted) {
                field = field.substring(1, field.length() - 1).replace("\"\"", "\"");
                assertTrue(field.contains(",") || field.contains("\""), "needless quotes: " + line);
            } else {
                assertTrue(!field.contains("\""), "a quote in a field without: " + line);
            }
            assertTrue(end == line.length() || line.charAt(end) == ',', "text behind a quote: " + line);
            fields.add(field);
            at = end + 1;
        }
        return fields;
    }

    private static int comma(String line, int from) {
        int comma = line.indexOf(',', from);
        return comma < 0 ? line.length() : comma;
    }

    private static int closing(String line, int from) {
        int at = from;
        while (line.charAt(at) != '"' || line.startsWith("\"\"", at)) {
            at += line.charAt(at) == '"' ? 2 : 1;
        }
        return at;
    }

    @Test
    void quotesWithinAreDoubled() {
        Program program = new Program();
        program.run(SITE, "-dataonly=yes", "-comma", "select node_name,contact from nodes order by node_name");
        List<List<String>> rows =
                program.output().lines().map(MonitorsTest::fields).toList();
        assertEquals(
                List.of(
                        List.of("NODE1", "Ann Example, room 12"),
                        List.of("NODE2", "the \"night\" shift"),
                        List.of("PAY1", ""),
                        List.of("SPARE1", "")),
                rows);
    }

    @Test
    void aNumberAloneStandsOnTheRightOfItsColumn() {
        for (String mode : List.of("-displaymode=table", "-newlineafterprompt")) {
            Program program = new Program();
            assertEquals(0, program.run(SITE, "-dataonly=yes", mode, "select count(*) from nodes"));
            assertEquals("           4\n", program.output());
        }
    }

    @Test
    void aReplicationThatRunsHasTheEndOf1900() {
        Program program = new Program()
                .typing("replicate node NODE2\nselect end_time,comp_state from replicationview where "
                        + "node_name='NODE2'\n");
        program.run(SITE, "-dataonly=yes", "-comma");
        assertTrue(program.output().contains("\n1900-01-01 00:00:00.000000,INCOMPLETE\n"), program.output());
    }

    @Test
    void anErrorIsNotAnEmptyAnswer() {
        Program program = new Program();
        assertEquals(3, program.run(SITE, "-dataonly=yes", "-comma", "select pct_utilized from db"));
        assertTrue(program.output().startsWith("ANR0162W "), program.output());
        assertTrue(program.output().endsWith("ANS8001I Return code 3.\n"), program.output());
    }
}
