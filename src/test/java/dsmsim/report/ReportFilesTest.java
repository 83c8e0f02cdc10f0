package dsmsim.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dsmsim.testing.Console;
import dsmsim.value.Values;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/**
 * Reports as JSON and as a page. The golden ones are rewritten as transcripts are, by {@code -Dtranscripts.rewrite=true};
 * in them the digest of the site is left out, which is another one with each attribute that is new.
 */
class ReportFilesTest {
    private static final Path FOLDER = Path.of("src/test/transcripts/rehearsal/reports");
    private static final boolean REWRITES = Boolean.getBoolean("transcripts.rewrite");
    private static final int NODES = 500;

    private static final int LARGEST = 300_000;

    @TempDir
    private Path folder;

    /** What is rehearsed. */
    enum Sample {
        NO_STEP_7("no-step-7", Rehearsed::noStep7),
        ROLE_CHANGE("role-change", Rehearsed::roleChange),
        THREE("three-servers", ReportFilesTest::three);

        private final String file;
        private final Supplier<Report> report;

        Sample(String file, Supplier<Report> report) {
            this.file = file;
            this.report = report;
        }
    }

    private static Report three() {
        return Rehearsed.commands(
                Rehearsed.three(),
                List.of(
                        "/* Step 1: a new target */",
                        "SET REPLSERVER ROME",
                        "REPLICATE NODE ALPHA WAIT=YES",
                        "/* Step 2: what goes wrong */",
                        "SIMULATE OUTAGE PARIS",
                        "SIMULATE BACKUP ALPHA /home FILES=70 FIRST=1991",
                        "REPLICATE NODE * WAIT=YES",
                        "UPDATE ADMIN ADMIN newpassword",
                        "NO SUCH COMMAND",
                        "/* Step 3: a disk */",
                        "SIMULATE DAMAGE LONDON ALPHA /home TYPE=ARCHIVE FILES=20",
                        "SIMULATE OUTAGE LONDON",
                        "SIMULATE ARCHIVE ALPHA /home FILES=7 FIRST=900"));
    }

    @ParameterizedTest
    @EnumSource
    void jsonIsTheGoldenOneAndAsTheSchemaSays(Sample sample) throws IOException {
        Report report = sample.report.get();
        String json = ReportJson.of(report);
        ReportSchema.valid(json);
        assertEquals(json, ReportJson.of(sample.report.get()), "another run");
        assertGolden(FOLDER.resolve(sample.file + ".json"), report, json);
    }

    @ParameterizedTest
    @EnumSource
    void pageIsTheGoldenOneAndStandsAlone(Sample sample) throws IOException {
        Report report = sample.report.get();
        String html = ReportHtml.of(report);
        Page.of(html).assertStandsAlone();
        assertEquals(html, ReportHtml.of(sample.report.get()), "another run");
        assertGolden(FOLDER.resolve(sample.file + ".html"), report, html);
    }

    private static void assertGolden(Path file, Report report, String text) throws IOException {
        String digest = Digest.of(report.rehearsal().start());
        String kept = text.replace(digest, "0".repeat(digest.length()));
        if (REWRITES) {
            Files.writeString(file, kept);
        }
        assertEquals(Files.readString(file), kept);
    }

    /** Every moment of the picture's table, and the verdict. */
    @ParameterizedTest
    @EnumSource
    void pageAndJsonSayTheSame(Sample sample) throws IOException {
        Report report = sample.report.get();
        JsonNode json = ReportSchema.read(ReportJson.of(report));
        Page page = Page.of(ReportHtml.of(report));
        List<List<String>> rows = page.numbers();
        List<String> servers = rows.get(0).subList(1, rows.get(0).size() - 3);
        List<List<String>> expected = new ArrayList<>();
        expected.add(row(json.get("servers"), servers, List.of()));
        for (JsonNode step : json.get("steps")) {
            JsonNode copies = step.get("copies");
            List<String> row = row(
                    step.get("servers"),
                    servers,
                    List.of(number(copies, "single"), number(copies, "atRisk"), number(copies, "lost")));
            if (!row.equals(expected.get(expected.size() - 1))) {
                expected.add(row);
            }
        }
        List<List<String>> shown = new ArrayList<>();
        for (List<String> row : rows.subList(2, rows.size())) {
            List<String> cells = row.subList(1, row.size());
            shown.add(shown.isEmpty() ? cells.subList(0, cells.size() - 3) : cells);
        }
        // The start has no counts of its own in JSON.
        if (expected.size() > 1
                && expected.get(1).subList(0, expected.get(0).size()).equals(expected.get(0))
                && shown.size() == expected.size() - 1) {
            expected.remove(1);
        }
        assertEquals(expected, shown);
        JsonNode verdict = json.get("verdict");
        List<String> facts =
                page.all("dd").stream().map(fact -> fact.getTextContent()).toList();
        assertEquals(
                List.of(
                        number(verdict, "lost"),
                        number(verdict, "notStored"),
                        number(verdict, "atRisk"),
                        number(verdict, "single"),
                        number(verdict, "held"),
                        number(verdict, "refused") + " of " + number(verdict, "commands")),
                facts.subList(0, 6));
    }

    private static List<String> row(JsonNode states, List<String> servers, List<String> counts) {
        List<String> row = new ArrayList<>();
        for (String server : servers) {
            for (JsonNode state : states) {
                if (state.get("name").asString().equals(server)) {
                    row.add(state.get("mode").asString() + (state.get("up").asBoolean() ? "" : ", down"));
                    for (String count : List.of("backup", "archive", "spaceManaged", "single")) {
                        row.add(number(state, count));
                    }
                }
            }
        }
        row.addAll(counts);
        return row;
    }

    private static String number(JsonNode node, String name) {
        return Values.number(node.get(name).asLong());
    }

    @Test
    void passwordsAreInNoReport() throws IOException {
        Report report = Rehearsed.commands(
                Rehearsed.three(), List.of("REGISTER NODE GAMMA oldsecret", "UPDATE NODE GAMMA newsecret"));
        for (String text : List.of(ReportJson.of(report), ReportHtml.of(report))) {
            assertFalse(text.contains("oldsecret") || text.contains("newsecret"), text);
            assertTrue(text.contains("REGISTER NODE GAMMA"), text);
        }
    }

    /** The form is that of the end of the name, and lines end the same way on all machines. */
    @Test
    void commandWritesTheForm() throws IOException {
        for (String name : List.of("a.json", "b.HTML", "c.htm")) {
            Path file = folder.resolve(name);
            Console console = Console.builtIn();
            console.run("SIMULATE REHEARSAL scripts/role-change/rehearsal.mac OUTPUTFILE='" + file + "'");
            String text = Files.readString(file, StandardCharsets.UTF_8);
            assertTrue(text.startsWith(name.endsWith("json") ? "{\n" : "<!DOCTYPE html>\n"), text);
            assertTrue(text.endsWith("\n") && !text.contains("\r"), text);
        }
    }

    /** All of them are touched by most steps; of 2,000 nodes a report has less than a million bytes. */
    @Test
    void reportOfManyNodesIsSmall() throws IOException {
        Console console = Console.builtIn();
        for (int i = 1; i < NODES; i++) {
            console.run(
                    "REGISTER NODE NODE" + (1_000 + i) + " secretpw REPLSTATE=ENABLED",
                    "SIMULATE BACKUP NODE" + (1_000 + i) + " /FS1 FILES=10");
        }
        console.run("REPLICATE NODE * WAIT=YES");
        List<String> commands = new ArrayList<>();
        for (String line : Files.readString(Path.of("src/test/transcripts/rehearsal/macros/no-step-7.mac"))
                .split("\n")) {
            commands.add(line.contains("NODE NODE1") || line.contains("REPLNODE") ? line.replace("NODE1", "*") : line);
        }
        Report report = Rehearsed.commands(console, commands);
        assertEquals(NODES, report.nodes().size());
        assertTrue(ReportJson.of(report).length() < LARGEST);
        assertTrue(ReportHtml.of(report).length() < LARGEST);
    }
}
