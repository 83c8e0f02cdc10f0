package dsmsim.client;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;

/** The files that the client writes: in UTF-8, and a character that is none, half of a pair, as a question mark. */
final class TextFiles {
    private TextFiles() {}

    /** Opens a file; without options in place of one with its name. */
    static Writer writer(Path path, OpenOption... options) throws IOException {
        return new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(path, options), StandardCharsets.UTF_8));
    }
}
