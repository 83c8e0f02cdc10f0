package dsmsim.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Starts {@code scripts/dsmadmc} for a user who has a home and a current folder of their own. The clock stands at 10:00
 * on March 1, 2014.
 */
final class Launcher {
    /** How long a test waits for what must come; far more than it ever takes. */
    static final int PATIENCE_SECONDS = 60;

    private static final String SCRIPT =
            Path.of("scripts/dsmadmc").toAbsolutePath().toString();
    private static final String CLOCK = "-clock=2014-03-01T10:00:00";

    /** The window gets its size when a program already runs in it. */
    private static final String START =
            "until [ \"$(stty size)\" = \"$SIZE\" ]; do :; done; exec \"$0\" \"$@\" 2>\"$ERRORS\"";

    private final Path home;
    private final Path folder;
    private final Path errors;
    private final Map<String, String> environment = new TreeMap<>();

    /**
     * @param place an empty folder
     */
    Launcher(Path place) {
        home = create(place.resolve("home"));
        folder = create(place.resolve("folder"));
        errors = place.resolve("errors");
        environment.put("PATH", System.getenv("PATH"));
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("HOME", home.toString());
        environment.put("LANG", "C.UTF-8");
        environment.put("TERM", "xterm");
    }

    private static Path create(Path path) {
        try {
            return Files.createDirectories(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With another kind of terminal. */
    Launcher withTerminal(String type) {
        environment.put("TERM", type);
        return this;
    }

    Path home() {
        return home;
    }

    Map<String, String> environment() {
        return environment;
    }

    /** The folder in which the program is started, and in which it leaves nothing. */
    Path folder() {
        return folder;
    }

    /** Starts the program at a terminal with a window of 80 columns and 24 rows. */
    Dialogue atTerminal(String... arguments) throws IOException {
        return atTerminal(80, 24, arguments);
    }

    /** Starts the program at a terminal; what it writes to standard error goes to a file, whose place is not theirs. */
    Dialogue atTerminal(int columns, int rows, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", START));
        command.addAll(command(arguments));
        environment.put("ERRORS", errors.toString());
        environment.put("SIZE", rows + " " + columns);
        return Dialogue.atTerminal(this, command, columns, rows);
    }

    /**
     * Starts a line of the shell at a terminal, in which {@code dsmadmc} is the program. Standard error is the terminal
     * too.
     */
    Dialogue shellAtTerminal(String line) throws IOException {
        Files.writeString(errors, "");
        return Dialogue.atTerminal(this, shellCommand(line), 80, 24);
    }

    private static List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(List.of(SCRIPT, CLOCK));
        command.addAll(List.of(arguments));
        return command;
    }

    /** What a run without a terminal came to. */
    record Run(int status, String out) {}

    /** Runs the program with that on standard input. */
    Run run(String input, String... arguments) throws IOException {
        return start(input, command(arguments));
    }

    /** Runs a line of the shell in which {@code dsmadmc} is the program. */
    Run shell(String line) throws IOException {
        return start("", shellCommand(line));
    }

    private static List<String> shellCommand(String line) {
        return List.of("/bin/sh", "-c", "dsmadmc() { '" + SCRIPT + "' " + CLOCK + " \"$@\"; }; " + line);
    }

    private Run start(String input, List<String> command) throws IOException {
        Process process = pipes(command);
        try {
            process.getOutputStream().write(input.getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().close();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Run(await(process), out);
        } finally {
            process.destroyForcibly();
        }
    }

    /** Starts the program between two pipes, as a program does that types for a person. */
    Dialogue atPipes(String... arguments) throws IOException {
        return Dialogue.atPipes(this, pipes(command(arguments)));
    }

    private Process pipes(List<String> command) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectError(errors.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder.start();
    }

    static int await(Process process) {
        try {
            assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), "the program does not end");
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What has been written to standard error. */
    String errors() throws IOException {
        return Files.readString(errors);
    }

    /** A run leaves nothing but its history, and complains to nobody. */
    void assertNothingLeft() throws IOException {
        assertEquals("", errors(), "on standard error");
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(), files.toList(), "left in the current folder");
        }
    }
}
