package dsmsim.client;

import dsmsim.site.Declared;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Sites of the user that took long to build, kept for the next start: in files for the eyes of their owner only, since they
 * hold digests of passwords. A site is found by what it has been built of: the text of its macro, the moment at which the
 * session begins, and the program. What cannot be read is built anew, and where nothing can be written nothing is kept.
 *
 * @param folder where they are; empty where none are kept
 */
record SiteCache(Optional<Path> folder) {
    /** The launcher sets it to the folder in which the archive of classes is. */
    private static final String FOLDER = "dsmsim.cache";

    /** A macro of so few bytes is run as soon as its site is read. */
    static final int LEAST_BYTES = 8_000;
    /** So many commands take longer than their site takes to be read. */
    static final int LEAST_COMMANDS = 200;

    private static final int MOST_BYTES = 32 << 20;
    private static final int MOST_FILES = 8;
    private static final String END = ".site";

    static SiteCache standard() {
        String folder = System.getProperty(FOLDER, "");
        return new SiteCache(folder.isEmpty() ? Optional.empty() : Optional.of(Path.of(folder, "sites")));
    }

    /** The file for the site that a macro builds for a session that begins then; empty where none is to be kept. */
    Optional<Path> file(String macro, LocalDateTime start) {
        if (folder.isEmpty()) {
            return Optional.empty();
        }
        try {
            Path path = Path.of(macro);
            long size = Files.isRegularFile(path) ? Files.size(path) : 0;
            return size < LEAST_BYTES || size > MOST_BYTES
                    ? Optional.empty()
                    : Optional.of(folder.get().resolve(name(Files.readAllBytes(path), start) + END));
        } catch (IOException | InvalidPathException | NoSuchAlgorithmException e) {
            return Optional.empty();
        }
    }

    private static String name(byte[] macro, LocalDateTime start) throws NoSuchAlgorithmException, IOException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update((start + "\n" + program() + "\n").getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest(macro));
    }

    /** Which program it is: its files, and of the first one how large and how old it is. */
    private static String program() throws IOException {
        String files = System.getProperty("java.class.path", "");
        Path jar = Path.of(files.split(File.pathSeparator)[0]);
        return files + " " + Files.size(jar) + " " + Files.getLastModifiedTime(jar);
    }

    /** The site in a file that {@link #keep} may have written; empty where it has not, or the bytes are of no use. */
    static Optional<KeptSite> read(Path file, LocalDateTime start, Declared declared) {
        try {
            // A pipe or a device would be read for ever.
            if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
                return Optional.empty();
            }
            return KeptSite.read(Files.readAllBytes(file), start, declared);
        } catch (IOException notThere) {
            return Optional.empty();
        }
    }

    /** Keeps a site, and the newest of the others. */
    static void keep(byte[] bytes, Path file) {
        if (bytes.length > MOST_BYTES) {
            return;
        }
        try {
            Files.createDirectories(file.getParent());
            Path begun = file.resolveSibling(
                    file.getFileName() + "." + ProcessHandle.current().pid());
            PrivateFiles.create(begun);
            Files.write(begun, bytes);
            Files.move(begun, file, StandardCopyOption.REPLACE_EXISTING);
            dropOldest(file.getParent());
        } catch (IOException | UncheckedIOException notKept) {
            return;
        }
    }

    private static void dropOldest(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            all.forEach(files::add);
        }
        files.sort(Comparator.comparing(SiteCache::age));
        for (int i = 0; i < files.size() - MOST_FILES; i++) {
            try {
                Files.deleteIfExists(files.get(i));
            } catch (FileSystemException notOurs) {
                continue;
            }
        }
    }

    private static long age(Path file) {
        try {
            return Files.getLastModifiedTime(file).toMillis();
        } catch (IOException gone) {
            return 0;
        }
    }
}
