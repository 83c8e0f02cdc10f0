package dsmsim.session;

import dsmsim.binding.CommandReader;
import dsmsim.language.LineJoiner;
import dsmsim.product.Level;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The commands of a macro, its variables replaced and its lines joined. While the commands of one batch run, a second
 * thread reads and prepares the next batch, so that a long macro takes two processors; a short one takes one.
 */
final class MacroReader implements AutoCloseable {
    /** Few enough that preparing them delays no answer that somebody waits for. */
    private static final int BATCH = 100;

    private final BufferedReader lines;
    private final List<String> values;
    private final CommandReader reader;
    private final Level level;
    private final LineJoiner joiner = new LineJoiner();

    private Batch batch = new Batch(List.of(), false);
    private int next;
    private Optional<ExecutorService> helper = Optional.empty();
    private Optional<Future<Batch>> following = Optional.empty();
    /** Why no more can be read; what was read before is run all the same. */
    private Optional<IOException> trouble = Optional.empty();

    /** Commands in order, and whether the macro ends with them. */
    private record Batch(List<Prepared> commands, boolean isLast) {}

    /**
     * @param values what the variables stand for, in order
     * @param level of the server on which the commands will probably run
     */
    MacroReader(BufferedReader lines, List<String> values, CommandReader reader, Level level) {
        this.lines = lines;
        this.values = values;
        this.reader = reader;
        this.level = level;
    }

    /** The next command; empty at the end of the macro. */
    Optional<Prepared> next() throws IOException {
        while (next == batch.commands().size()) {
            if (batch.isLast()) {
                return Optional.empty();
            }
            boolean isLong = !batch.commands().isEmpty();
            batch = following.isPresent() ? taken(following.get()) : read();
            next = 0;
            following = isLong && !batch.isLast() && lines.ready() ? Optional.of(ahead()) : Optional.empty();
        }
        return Optional.of(batch.commands().get(next++));
    }

    private Future<Batch> ahead() {
        if (helper.isEmpty()) {
            helper = Optional.of(Executors.newSingleThreadExecutor(MacroReader::daemon));
        }
        return helper.get().submit(this::read);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "macro");
        thread.setDaemon(true);
        return thread;
    }

    private static Batch taken(Future<Batch> batch) throws IOException {
        try {
            return batch.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** Reads on, up to a line that is not there yet: what comes through a pipe may be the answer to what ran before. */
    private Batch read() throws IOException {
        if (trouble.isPresent()) {
            throw trouble.get();
        }
        List<Prepared> commands = new ArrayList<>(BATCH);
        try {
            boolean isLast = false;
            do {
                String line = lines.readLine();
                isLast = line == null;
                Optional<String> text = isLast ? joiner.finish() : joiner.add(Macro.substituted(line, values));
                if (text.isPresent()) {
                    commands.add(Prepared.ahead(text.get(), reader, level));
                }
            } while (!isLast && commands.size() < BATCH && lines.ready());
            return new Batch(commands, isLast);
        } catch (IOException e) {
            trouble = Optional.of(e);
            return new Batch(commands, false);
        }
    }

    @Override
    public void close() {
        helper.ifPresent(ExecutorService::shutdown);
    }
}
