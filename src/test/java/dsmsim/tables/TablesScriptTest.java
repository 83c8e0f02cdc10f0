package dsmsim.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs {@code scripts/tables} where it can do no harm: with what it reads in a folder of its own. */
class TablesScriptTest {
    private static final int PATIENCE_SECONDS = 60;
    private static final Path SCRIPT = Path.of("scripts/tables");
    private static final Path FACTS = Path.of("src/test/resources/catalog/sql-catalog-columns.tsv");
    private static final Path RESOURCE = Path.of("src/main/resources/dsmsim/tables.txt");

    @TempDir
    Path folder;

    @BeforeEach
    void copy() throws IOException {
        for (Path file : List.of(SCRIPT, FACTS, RESOURCE)) {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.copy(file, folder.resolve(file));
        }
    }

    @Test
    void makesTheResource() throws IOException, InterruptedException {
        assertEquals("", run(0));
        assertEquals(Files.readString(RESOURCE), made());
    }

    @Test
    void keepsTheHeadAndTheScalesThatAreOurs() throws IOException, InterruptedException {
        write(
                RESOURCE,
                Files.readString(RESOURCE)
                        .replace("# The tables that", "# All tables that")
                        .replace("MAXSIZE DECIMAL(20,0)", "MAXSIZE DECIMAL(20,3)")
                        .replace("    STGPOOL_NAME VARCHAR(31)\n", "    STGPOOL_NAME CHAR(5)\n")
                        .replace("    PCT_UTILIZED DECIMAL(5,1)\n", ""));
        assertEquals("", run(0));
        assertEquals(
                Files.readString(RESOURCE)
                        .replace("# The tables that", "# All tables that")
                        .replace("MAXSIZE DECIMAL(20,0)", "MAXSIZE DECIMAL(20,3)"),
                made());
    }

    @Test
    void asksForAScaleThatNobodyKnows() throws IOException, InterruptedException {
        String without = Files.readString(RESOURCE).replace("    MAXSIZE DECIMAL(20,0) ours\n", "");
        write(RESOURCE, without);
        assertEquals(
                "The scale of column STGPOOLS.MAXSIZE is not known: write it into tables.txt and mark it ours.\n",
                run(1));
        assertEquals(without, made());
        try (Stream<Path> files = Files.list(folder.resolve(RESOURCE).getParent())) {
            assertEquals(List.of(folder.resolve(RESOURCE)), files.toList());
        }
    }

    @Test
    void knowsNoOtherMarks() throws IOException, InterruptedException {
        write(
                FACTS,
                Files.readString(FACTS).replace("BYTES_PROTECTED\tBIGINT\t8\t\t?", "BYTES_PROTECTED\tBIGINT\t8\t\t!"));
        assertEquals("The mark of column ACTIVITY_SUMMARY.BYTES_PROTECTED is not known: !\n", run(1));
        assertEquals(Files.readString(RESOURCE), made());
    }

    private void write(Path file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private String made() throws IOException {
        return Files.readString(folder.resolve(RESOURCE));
    }

    /** What the script prints. */
    private String run(int status) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("sh", folder.resolve(SCRIPT).toString())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), "the script does not end");
        assertEquals(status, process.exitValue(), output);
        return output;
    }
}
