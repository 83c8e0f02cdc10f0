package dsmsim.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The release as a user gets it: unzipped into a folder with blanks in its name, and started with a Java runtime alone. */
@DisabledOnOs(OS.WINDOWS)
class ReleaseIT {
    @TempDir
    private Path place;

    private Path home;

    @BeforeEach
    void unzip() throws IOException {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(Path.of("target"), "dsmsim-*.zip")) {
            Path zip = found.iterator().next();
            try (ZipFile archive = new ZipFile(zip.toFile())) {
                unzip(archive, place.resolve("my programs"));
            }
            String name = zip.getFileName().toString();
            home = place.resolve("my programs").resolve(name.substring(0, name.length() - ".zip".length()));
        }
        // Beforehand, lest it is made while the folder is being deleted.
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        assertEquals("", run(0, java, "-cp", home + "/dsmsim.jar", "dsmsim.ClassArchive", home.toString()));
        assertTrue(Files.size(home.resolve("classes.jsa")) > 0);
    }

    private static void unzip(ZipFile archive, Path folder) throws IOException {
        Enumeration<? extends ZipEntry> entries = archive.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            Path file = folder.resolve(entry.getName());
            if (entry.isDirectory()) {
                Files.createDirectories(file);
            } else {
                Files.createDirectories(file.getParent());
                try (InputStream in = archive.getInputStream(entry)) {
                    Files.copy(in, file);
                }
            }
        }
    }

    /** What is written to both streams. */
    private String run(int status, String... command) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(home.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(status, Launcher.await(process), out);
        return out;
    }

    private String dsmadmc(int status, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("sh", home + "/scripts/dsmadmc"));
        command.addAll(List.of(arguments));
        return run(status, command.toArray(String[]::new));
    }

    @Test
    void itRuns() throws IOException {
        assertTrue(dsmadmc(0, "--version").startsWith("dsmsim "));
        assertEquals(
                "NODE1,STANDARD\n",
                dsmadmc(0, "-dataonly=yes", "-comma", "query node").replaceAll(",.*,(STAND\\w+),.*", ",$1"));
        assertEquals("", dsmadmc(0, "-quiet", "macro", "scripts/role-change/rehearsal.mac"));
        assertEquals("", dsmadmc(0, "-quiet", "macro", "scripts/role-change/tour.mac"));
        assertTrue(Files.size(home.resolve("role-change.html")) > 0);
        assertEquals(
                "",
                dsmadmc(
                        0,
                        "-quiet",
                        "-site=scripts/role-change/8.1/site.mac",
                        "macro",
                        "scripts/role-change/8.1/rehearsal.mac"));
        assertEquals("", dsmadmc(0, "-quiet", "-site=scripts/role-change/site.mac", "query node"));
        assertTrue(dsmadmc(11, "query node nosuch").contains("ANR2034E"));
    }

    @Test
    void itHasWhatAUserLooksFor() throws IOException {
        for (String file : List.of(
                "README.md",
                "LICENSE",
                "CHANGELOG.md",
                "THIRD-PARTY.txt",
                "MANUAL.md",
                "scripts/dsmadmc.bat",
                "completion/dsmadmc.bash",
                "completion/_dsmadmc",
                "completion/dsmadmc.fish")) {
            assertTrue(Files.size(home.resolve(file)) > 0, file);
        }
        assertTrue(Files.readString(home.resolve("completion/dsmadmc.bash")).contains(" -dataonly= "));
    }
}
