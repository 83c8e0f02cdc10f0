package dsmsim.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dsmsim.product.Level;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The client has a level of its own: banner, prompt, and the full stop behind a repeated command. */
class ClientLevelTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "5.4.0.0, IBM Tivoli Storage Manager, 2007",
        "6.1.4.0, IBM Tivoli Storage Manager, 2010",
        "6.3.0.0, IBM Tivoli Storage Manager, 2011",
        "6.4.1.0, IBM Tivoli Storage Manager, 2011",
        "7.1.1.100, IBM Tivoli Storage Manager, 2014",
        "7.1.8.8, IBM Tivoli Storage Manager, 2020",
        "8.1.8.0, IBM Spectrum Protect, 2019",
        "8.1.15.0, IBM Spectrum Protect, 2022",
        "8.1.21.0, IBM Storage Protect, 2023"
    })
    void brandAndYearFollowTheLevel(String level, String brand, int year) {
        List<String> banner = Banner.of(Level.parse(level).orElseThrow());
        assertEquals(brand, banner.get(0));
        assertEquals(
                "(c) Copyright by dsmsim authors 2026. Simulates a client (c) IBM 1990, " + year + ".", banner.get(2));
    }

    @Test
    void anOldServerIsGreetedByANewClient() {
        Program program = new Program();
        assertEquals(0, program.run("-clientlevel=8.1.8.0", "query", "domain"));
        assertTrue(program.output().startsWith("""
                IBM Spectrum Protect
                Command Line Administrative Interface - Version 8, Release 1, Level 8.0
                (c) Copyright by dsmsim authors 2026. Simulates a client (c) IBM 1990, 2019.

                Session established with server PRODSRV: Linux/x86_64
                  Server Version 7, Release 1, Level 1.100
                """));
        assertTrue(program.output().contains("ANS8000I Server command: 'query domain'.\n"));
    }

    @Test
    void thePromptIsThatOfTheClient() {
        Program program = new Program().typing("query domain\n");
        program.run("-alwaysprompt", "-CLIENTL=8.1");
        assertTrue(program.output().contains("Protect: PRODSRV>"));
    }

    @Test
    void anOptionsFileMayHaveIt() throws IOException {
        Path file = Files.writeString(folder.resolve("dsm.opt"), "CLIENTLEVEL 6.3.0.0\n");
        Program program = new Program().among(Map.of("DSM_CONFIG", file.toString()));
        program.run("query", "domain");
        assertTrue(program.output().contains("Version 6, Release 3, Level 0.0"));
        Files.writeString(file, "CLIENTLEVEL seven\n");
        Program wrong = new Program().among(Map.of("DSM_CONFIG", file.toString()));
        wrong.run("query", "domain");
        assertTrue(wrong.output().startsWith("ANS1036S"));
    }

    @Test
    void aRecordingKeepsIt() throws IOException {
        Path transcript = folder.resolve("session.txt");
        new Program().run("-clientlevel=8.1.8.0", "-record=" + transcript, "query", "domain");
        List<String> lines = Files.readAllLines(transcript);
        assertTrue(lines.get(0).contains(" -clientlevel=8.1.8.0"), lines.get(0));
        assertTrue(lines.contains("Protect: PRODSRV>query domain"));
    }

    @Test
    void whatIsNoLevelIsRefused() {
        for (String wrong :
                List.of("-clientlevel=seven", "-clientlevel=7..1", "-clientlevel=7.1.1.1.1", "-clientlevel")) {
            Program program = new Program();
            program.run(wrong, "query", "domain");
            assertTrue(program.output().startsWith("ANS1107E"), program.output());
        }
    }
}
