package dsmsim;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * Makes the archive from which Java takes the classes of a start: {@code classes.jsa}, and {@code classes.txt}, which tells the
 * launcher what it is good for: this jar, named in the first line, and this Java, named in the second.
 */
final class ClassArchive {
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", isWindows() ? "java.exe" : "java");

    private final Path folder;
    private final Path jar;
    private final Path archive;
    private final Path label;

    private ClassArchive(Path folder, Path jar) {
        this.folder = folder;
        this.jar = jar;
        archive = folder.resolve("classes.jsa");
        label = folder.resolve("classes.txt");
    }

    private static boolean isWindows() {
        return System.getProperty("os.name").startsWith("Windows");
    }

    /**
     * Makes it, unless another process is about it. Where this Java cannot make one, it is empty.
     *
     * @param arguments the folder where it is to be
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Path.of(arguments[0]);
        Path jar = Path.of(System.getProperty("java.class.path")).toRealPath();
        Path lock = folder.resolve("classes.lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.tryLock()) {
            if (held != null) {
                new ClassArchive(folder, jar).make();
            }
        }
    }

    private void make() throws IOException, InterruptedException {
        List<String> lines = List.of(jar.toString(), JAVA.toRealPath().toString());
        if (isThere(lines)) {
            return;
        }
        Path begun = folder.resolve("classes.new");
        Files.deleteIfExists(begun);
        train(begun);
        if (!Files.exists(begun)) {
            Files.createFile(begun);
        }
        Files.move(begun, archive, StandardCopyOption.REPLACE_EXISTING);
        Files.write(label, lines);
    }

    /** Another process may have made it a moment ago. */
    private boolean isThere(List<String> lines) throws IOException {
        return Files.exists(archive)
                && Files.exists(label)
                && Files.readAllLines(label).equals(lines)
                && Files.getLastModifiedTime(archive).compareTo(Files.getLastModifiedTime(jar)) >= 0;
    }

    /**
     * The training waits for each method to be compiled: one that still waited for its compiler at the end would be archived as
     * waiting, and no later start would ever compile it.
     */
    private void train(Path begun) throws IOException, InterruptedException {
        new ProcessBuilder(
                        JAVA.toString(),
                        "-XX:+IgnoreUnrecognizedVMOptions",
                        "-XX:ArchiveClassesAtExit=" + begun,
                        "-XX:+UseG1GC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:-BackgroundCompilation",
                        "-cp",
                        jar.toString(),
                        "dsmsim.Training")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
