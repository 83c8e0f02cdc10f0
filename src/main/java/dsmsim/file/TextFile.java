package dsmsim.file;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The text files that the program reads: in UTF-8, of which letters that are none, mostly in remarks, are replaced. What
 * begins with a byte order mark of UTF-16, as PowerShell and editors write it, is in that.
 */
public final class TextFile {
    /** Characters in a line of a file that is kept as a whole; what has longer ones is no such file. */
    private static final int LONGEST_LINE = 1 << 20;

    private static final int MEGABYTE = 20;

    /** The mark is FE FF or FF FE. */
    private static final int LEAST_MARK = 0xFE;

    private static final int MARK = 0xFE + 0xFF;

    private static final AtomicLong OPENED = new AtomicLong();

    private TextFile() {}

    /** How many files this program has opened so far. */
    public static long opened() {
        return OPENED.get();
    }

    /** Opens a file whose lines are taken one by one, see {@link TextLines}. */
    public static BufferedReader open(String name) throws IOException {
        return open(Path.of(name));
    }

    private static BufferedReader open(Path path) throws IOException {
        OPENED.incrementAndGet();
        BufferedInputStream bytes = new BufferedInputStream(stream(path));
        try {
            return new BufferedReader(new InputStreamReader(bytes, charset(bytes)));
        } catch (IOException e) {
            bytes.close();
            throw e;
        }
    }

    /** Of a pipe the stream of {@link Files} cannot tell how much it holds, and fails where it is asked. */
    private static InputStream stream(Path path) throws IOException {
        boolean isFile = !Files.readAttributes(path, BasicFileAttributes.class).isOther();
        return isFile ? Files.newInputStream(path) : new FileInputStream(path.toFile());
    }

    /** UTF-8 never has the bytes of the mark. */
    private static Charset charset(BufferedInputStream bytes) throws IOException {
        bytes.mark(2);
        int first = bytes.read();
        boolean isMarked = first >= LEAST_MARK && first + bytes.read() == MARK;
        bytes.reset();
        return isMarked ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }

    /** All lines of a file. */
    public static List<String> lines(Path path) throws IOException {
        return lines(open(path), path.toString(), Integer.MAX_VALUE);
    }

    /**
     * All lines of a file that has been opened; it is closed.
     *
     * @param megabytes how large it may be, a character counted as a byte
     * @throws IOException also when it is larger, or no text
     */
    public static List<String> lines(BufferedReader opened, String name, int megabytes) throws IOException {
        List<String> all = new ArrayList<>();
        long length = 0;
        try (TextLines lines = new TextLines(opened, LONGEST_LINE)) {
            for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
                if (line.get().length() == LONGEST_LINE) {
                    throw new NotTextException(name, "it is no text file");
                }
                length += line.get().length() + 1;
                if (length >> MEGABYTE >= megabytes) {
                    throw new NotTextException(name, "it is larger than " + megabytes + " MB");
                }
                all.add(line.get());
            }
        }
        return all;
    }
}
