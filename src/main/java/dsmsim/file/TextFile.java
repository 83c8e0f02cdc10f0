package dsmsim.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The text files that the program reads: in UTF-8, of which letters that are none, mostly in remarks, are replaced. */
public final class TextFile {
    /** Characters in a line of a file that is kept as a whole; what has longer ones is no such file. */
    private static final int LONGEST_LINE = 1 << 20;

    private TextFile() {}

    /** Opens a file whose lines are taken one by one, see {@link TextLines}. */
    public static BufferedReader open(String name) throws IOException {
        return open(Path.of(name));
    }

    private static BufferedReader open(Path path) throws IOException {
        return new BufferedReader(new InputStreamReader(Files.newInputStream(path), StandardCharsets.UTF_8));
    }

    /** All lines of a file. */
    public static List<String> lines(Path path) throws IOException {
        List<String> all = new ArrayList<>();
        try (TextLines lines = new TextLines(open(path), LONGEST_LINE)) {
            for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
                if (line.get().length() == LONGEST_LINE) {
                    throw new NotTextException(path.toString());
                }
                all.add(line.get());
            }
        }
        return all;
    }
}
