package dsmsim.client;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/** Keeps the causes of internal errors in {@code dsmerror.log}, if the user has said in which folder (DSM_LOG). */
public final class ErrorLog implements Consumer<Throwable> {
    private final Optional<String> folder;

    public ErrorLog(Optional<String> folder) {
        this.folder = folder;
    }

    @Override
    public void accept(Throwable fault) {
        if (folder.isEmpty()) {
            return;
        }
        try (PrintWriter log = new PrintWriter(Files.newBufferedWriter(
                Path.of(folder.get(), "dsmerror.log"), StandardOpenOption.CREATE, StandardOpenOption.APPEND))) {
            log.println(Instant.now());
            fault.printStackTrace(log);
        } catch (IOException | InvalidPathException e) {
            // The error that is to be logged has been reported; that it cannot be logged helps nobody.
            return;
        }
    }
}
