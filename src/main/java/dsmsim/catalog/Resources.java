package dsmsim.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The text files beside the catalog's classes. */
final class Resources {
    private static final String FOLDER = "/dsmsim/catalog/";

    private Resources() {}

    /** The whole file. */
    static String text(String name) {
        try (InputStream stream = Resources.class.getResourceAsStream(FOLDER.concat(name))) {
            if (stream == null) {
                throw new IllegalStateException("no resource " + FOLDER + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
