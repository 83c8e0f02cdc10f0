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
 * The files of the program, which are in a jar of their own. It is read directly: a class loader would open it by an address,
 * which takes a twentieth of a start.
 */
public final class Resource {
    private static final String FOLDER = "dsmsim/";
    private static final String RESOURCES = "dsmsim-resources.jar";
    private static final Optional<ZipFile> JAR = open(System.getProperty("java.class.path", ""));

    private Resource() {}

    /**
     * A whole file of text.
     *
     * @param name below the folder of our resources, for example {@code catalog/node.txt}
     */
    public static String text(String name) {
        Optional<byte[]> bytes = find(name);
        if (bytes.isEmpty()) {
            throw new IllegalStateException("no resource " + name);
        }
        return new String(bytes.get(), StandardCharsets.UTF_8);
    }

    /** The bytes of a file, if it is there. */
    public static Optional<byte[]> find(String name) {
        String path = FOLDER.concat(name);
        try (InputStream stream =
                JAR.isPresent() ? inJar(JAR.get(), path) : Resource.class.getResourceAsStream("/" + path)) {
            return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Null where it is not there. */
    private static InputStream inJar(ZipFile jar, String path) throws IOException {
        ZipEntry entry = jar.getEntry(path);
        return entry == null ? null : jar.getInputStream(entry);
    }

    /**
     * The jar of the resources, which the program's jar has in the folder of its libraries: to open the program's own takes
     * longer, since it has many entries. Empty where that is not the whole class path.
     */
    private static Optional<ZipFile> open(String classPath) {
        if (!classPath.endsWith(".jar") || classPath.indexOf(File.pathSeparatorChar) >= 0) {
            return Optional.empty();
        }
        try {
            File beside = new File(classPath).getAbsoluteFile().getParentFile();
            ZipFile jar = new ZipFile(new File(new File(beside, "lib"), RESOURCES));
            return jar.getEntry(FOLDER.concat("messages.txt")) == null ? Optional.empty() : Optional.of(jar);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
