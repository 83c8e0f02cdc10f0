package dsmsim.resource;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The text files of the program. From the program's jar they are read directly: a class loader opens it a second time, by
 * an address, which takes a twentieth of a start.
 */
public final class Resource {
    private static final String FOLDER = "dsmsim/";
    private static final Optional<ZipFile> JAR = open(System.getProperty("java.class.path", ""));

    private Resource() {}

    /**
     * A whole file.
     *
     * @param name below the folder of our resources, for example {@code catalog/node.txt}
     */
    public static String text(String name) {
        String path = FOLDER.concat(name);
        try (InputStream stream =
                JAR.isPresent() ? inJar(JAR.get(), path) : Resource.class.getResourceAsStream("/" + path)) {
            if (stream == null) {
                throw new IllegalStateException("no resource " + path);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream inJar(ZipFile jar, String path) throws IOException {
        ZipEntry entry = jar.getEntry(path);
        if (entry == null) {
            throw new IllegalStateException("no resource " + path);
        }
        return jar.getInputStream(entry);
    }

    /** The jar that alone is the class path, and that is ours. */
    private static Optional<ZipFile> open(String classPath) {
        if (!classPath.endsWith(".jar") || classPath.indexOf(File.pathSeparatorChar) >= 0) {
            return Optional.empty();
        }
        try {
            ZipFile jar = new ZipFile(classPath);
            return jar.getEntry(FOLDER.concat("messages.txt")) == null ? Optional.empty() : Optional.of(jar);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
