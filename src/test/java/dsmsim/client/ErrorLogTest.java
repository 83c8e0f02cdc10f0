package dsmsim.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the causes of internal errors are kept. */
class ErrorLogTest {
    @TempDir
    private Path folder;

    @Test
    void theFolderThatTheUserNamesGetsTheCause() throws IOException {
        ErrorLog log = new ErrorLog(Optional.of(folder.toString()));
        log.accept(new IllegalStateException("one"));
        log.accept(new IllegalStateException("two"));
        String text = Files.readString(folder.resolve("dsmerror.log"));
        assertTrue(text.contains("IllegalStateException: one\n\tat "), text);
        assertTrue(text.contains("IllegalStateException: two\n\tat "), text);
    }

    @Test
    void withoutAFolderOrWithAWrongOneNothingIsKept() throws IOException {
        new ErrorLog(Optional.empty()).accept(new IllegalStateException());
        new ErrorLog(Optional.of(folder.resolve("nosuch").toString())).accept(new IllegalStateException());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }
}
