package dsmsim.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the launcher does before Java runs: in place of Java, of Maven and of the waiting there are scripts that only tell. */
@DisabledOnOs(OS.WINDOWS)
class StartIT {
    @TempDir
    private Path place;

    private Path home;
    private Path java;
    private Path told;
    private final Map<String, String> environment = new TreeMap<>();

    @BeforeEach
    void unpack() throws IOException {
        home = Files.createDirectories(place.resolve("a release"));
        Files.createDirectories(home.resolve("scripts"));
        Files.copy(Path.of("scripts/dsmadmc"), home.resolve("scripts/dsmadmc"));
        told = place.resolve("told");
        java = script("jdk/bin/java", "echo \"$*\" >>'" + told + "'");
        script("bin/sleep", "");
        script("bin/mvn", "echo build >>'" + told + "'; touch target/dsmsim.jar");
        environment.put("PATH", place.resolve("bin") + ":" + System.getenv("PATH"));
        environment.put("JAVA_HOME", place.resolve("jdk").toString());
        environment.put("HOME", place.resolve("home").toString());
    }

    private Path script(String name, String text) throws IOException {
        Path file = place.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + text + "\n");
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Path jar() throws IOException {
        return Files.writeString(home.resolve("dsmsim.jar"), "a jar");
    }

    /** An archive that was made for that jar and that Java. */
    private void archive(Path folder, Path jar, Path made, String classes) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("classes.jsa"), classes);
        Files.write(folder.resolve("classes.txt"), List.of(jar.toString(), made.toString()));
    }

    private String start(String... command) throws IOException {
        List<String> line = new ArrayList<>(List.of("/bin/sh", "-c", "exec \"$0\" \"$@\" </dev/null 2>&1"));
        line.addAll(List.of(command));
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, Launcher.await(process), out);
        return out;
    }

    private void start() throws IOException {
        assertEquals("", start(home.resolve("scripts/dsmadmc").toString(), "q", "node"));
    }

    private List<String> lines() throws IOException {
        return Files.exists(told) ? Files.readAllLines(told) : List.of();
    }

    /** What Java was told for the command itself. */
    private String command() throws IOException {
        return lines().stream()
                .filter(line -> line.endsWith("dsmsim.jar dsmsim.Main q node"))
                .reduce((a, b) -> b)
                .orElse("");
    }

    private void assertUsed(Path folder) throws IOException {
        assertTrue(command().startsWith("-XX:SharedArchiveFile=" + folder), command());
        assertFalse(String.join("\n", lines()).contains("ClassArchive"), lines()::toString);
    }

    /** The archive is made beside the start, so it may be told of a little later. */
    private void assertMade(String folder) throws IOException {
        assertFalse(command().contains("SharedArchiveFile"), command());
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(Launcher.PATIENCE_SECONDS);
        while (!String.join("\n", lines()).contains("dsmsim.ClassArchive " + folder)) {
            assertTrue(System.nanoTime() < deadline, lines()::toString);
            Thread.onSpinWait();
        }
    }

    @Test
    void theFirstStartMakesTheArchiveAndTheNextOnesUseIt() throws IOException {
        Path jar = jar();
        start();
        assertMade(home + "/scripts/..");
        Files.delete(told);
        archive(home, jar, java, "classes");
        start();
        assertUsed(home.resolve("scripts/.."));
    }

    @Test
    void anArchiveOfAnotherPlaceOrJavaIsMadeAnew() throws IOException {
        Path jar = jar();
        archive(home, Files.writeString(place.resolve("other.jar"), "a jar"), java, "classes");
        start();
        assertMade(home + "/scripts/..");
        Files.delete(told);
        archive(home, jar, script("other/bin/java", ""), "classes");
        start();
        assertMade(home + "/scripts/..");
        Files.delete(told);
        archive(home, jar, java, "classes");
        Files.setLastModifiedTime(jar, FileTime.fromMillis(System.currentTimeMillis() + 60_000));
        start();
        assertMade(home + "/scripts/..");
    }

    @Test
    void whereNoneCanBeMadeItIsNotTriedAgain() throws IOException {
        archive(home, jar(), java, "");
        start();
        assertFalse(command().contains("SharedArchiveFile"), command());
        assertEquals(1, lines().size());
    }

    @Test
    void aReleaseThatCannotBeWrittenHasItsArchiveInTheCacheOfTheUser() throws IOException {
        Path jar = jar();
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assumeFalse(Files.isWritable(home), "nothing is read-only for this user");
            Path folder = place.resolve("home/.cache/dsmsim")
                    .resolve(home.toRealPath().toString().replace('/', '_'));
            start();
            assertMade(folder.toString());
            Files.delete(told);
            archive(folder, jar, java, "classes");
            start();
            assertUsed(folder);
            Files.delete(told);
            environment.remove("HOME");
            start();
            assertEquals(1, lines().size());
        } finally {
            Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void linksToTheLauncherAreFollowed() throws IOException {
        archive(home, jar(), java, "classes");
        Path link = Files.createSymbolicLink(place.resolve("one"), Path.of("a release/scripts/dsmadmc"));
        Path second = Files.createSymbolicLink(place.resolve("bin/dsmadmc"), link);
        start(second.toString(), "q", "node");
        assertTrue(command().contains("SharedArchiveFile"), command());
    }

    @Test
    void withoutJavaThatIsSaid() throws IOException {
        jar();
        environment.remove("JAVA_HOME");
        environment.put("PATH", place.resolve("home").toString());
        String said = start(
                "/bin/sh",
                "-c",
                "/bin/sh \"$0\"; [ $? = 1 ]",
                home.resolve("scripts/dsmadmc").toString());
        assertEquals(
                "dsmadmc: there is no java. It needs a Java runtime, 17 or newer, in JAVA_HOME or on the PATH.\n",
                said);
    }

    @Test
    void aTreeIsBuiltOnceWithoutAWordWhereNobodySees() throws IOException {
        Files.createDirectories(home.resolve("target"));
        String program = home.resolve("scripts/dsmadmc").toString();
        assertEquals("", start("sh", "-c", "\"$0\" q node & \"$0\" q node; wait", program));
        assertEquals(1, lines().stream().filter("build"::equals).count());
        assertEquals(
                2,
                lines().stream()
                        .filter(line -> line.endsWith("dsmsim.jar dsmsim.Main q node"))
                        .count());
    }

    @Test
    void bothLaunchersStartJavaTheSameWay() throws IOException {
        String bat = Files.readString(Path.of("scripts/dsmadmc.bat"));
        String last = Files.readString(Path.of("scripts/dsmadmc"));
        List<String> options = new ArrayList<>();
        for (String word : last.substring(last.lastIndexOf("exec ")).split("\\s+")) {
            if (word.startsWith("-X")) {
                options.add(word);
            }
        }
        assertEquals(8, options.size());
        options.add("-XX:+UseParallelGC -Xmn64m");
        options.forEach(option -> assertTrue(bat.contains(" " + option + " ") && last.contains(option), option));
        for (String name : List.of("classes.jsa", "classes.txt", "dsmsim.ClassArchive", "build.log", "dsmsim.jar")) {
            assertTrue(bat.contains(name) && last.contains(name), name);
        }
    }
}
