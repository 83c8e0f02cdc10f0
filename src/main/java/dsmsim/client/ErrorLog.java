package dsmsim.client;

import dsmsim.message.Message;
import dsmsim.present.Visible;
import dsmsim.value.Style;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The client's error log: what went wrong, a line each, as in {@code 03/01/2014 10:00:00 ANS1017E Session rejected ...},
 * and the causes of internal errors. It is kept where the user has said so, and nowhere else.
 *
 * @param file empty for no log
 * @param clock the time of the machine
 * @param style how dates and times are written
 */
public record ErrorLog(Optional<String> file, Supplier<LocalDateTime> clock, Style style)
        implements Consumer<Throwable> {

    /** The log of the environment: {@code dsmerror.log} in the folder DSM_LOG. */
    public static ErrorLog of(Map<String, String> environment, Supplier<LocalDateTime> clock) {
        String folder = environment.getOrDefault("DSM_LOG", "");
        Optional<String> file = folder.isEmpty() ? Optional.empty() : Optional.of(folder + "/dsmerror.log");
        return new ErrorLog(file, clock, Style.STANDARD);
    }

    /** The log as the options want it: in the file that they name, if they do, and in their formats. */
    ErrorLog asIn(ClientOptions options) {
        Optional<String> named = options.find(Option.ERRORLOGNAME);
        return new ErrorLog(named.isPresent() ? named : file, clock, options.style());
    }

    /** Keeps a message of the client. */
    void keep(Message message) {
        write(log -> log.println(now() + ' ' + Visible.line(message.text())));
    }

    /** Keeps the cause of an internal error. */
    @Override
    public void accept(Throwable fault) {
        write(log -> {
            log.print(now() + ' ');
            fault.printStackTrace(log);
        });
    }

    private String now() {
        return style.dateTime(clock.get());
    }

    private void write(Consumer<PrintWriter> entry) {
        if (file.isEmpty()) {
            return;
        }
        try (PrintWriter log = new PrintWriter(
                TextFiles.writer(Path.of(file.get()), StandardOpenOption.CREATE, StandardOpenOption.APPEND))) {
            entry.accept(log);
        } catch (IOException | InvalidPathException e) {
            // The error that is to be kept has been reported; that it cannot be kept helps nobody.
            return;
        }
    }
}
