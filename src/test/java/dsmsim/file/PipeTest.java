package dsmsim.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A pipe can be read as a file is: it is what a shell puts for {@code <(commands)}. */
class PipeTest {

    @Test
    @Timeout(30)
    void aPipeIsReadToItsEnd(@TempDir Path folder) throws Exception {
        Path pipe = folder.resolve("pipe");
        assumeTrue(isMade(pipe));
        CompletableFuture<Void> written = CompletableFuture.runAsync(() -> write(pipe));
        try (BufferedReader lines = TextFile.open(pipe.toString())) {
            assertEquals("query node", lines.readLine());
            assertEquals(null, lines.readLine());
        }
        written.get();
    }

    private static boolean isMade(Path pipe) throws InterruptedException {
        try {
            return new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }

    private static void write(Path pipe) {
        try {
            Files.writeString(pipe, "query node\n");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
